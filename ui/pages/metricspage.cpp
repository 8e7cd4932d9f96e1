// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricspage.h"

#include "core/profiles/session.h"
#include "ui/charts/chartframe.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/dialogs/ratesdialog.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/savebutton.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimeZone>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int scrollBar = 10; // as wide as the style sheet makes it
constexpr auto rangeKey = "metrics/range"_L1;
constexpr auto currencyKey = "metrics/currency"_L1;
constexpr auto zoneKey = "metrics/zone"_L1;

} // namespace

MetricsPage::MetricsPage(Session &session, const TimeStyle &times, const QString &title, QWidget *parent)
    : StorePage(parent), m_session(session), m_times(times), m_range(new RangeChip), m_currencyChip(new QToolButton),
      m_compared(new PlainLabel), m_chips(new FlowLayout(8)), m_event(new NoticeBox), m_condition(new NoticeBox),
      m_stack(new QStackedWidget), m_scroll(new QScrollArea), m_state(new StateView)
{
    auto *name = new PlainLabel(title);
    name->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_compared->setFont(textFont(TextSize::Note));
    m_compared->setForegroundRole(QPalette::PlaceholderText);
    m_currencyChip->setObjectName(u"chip"_s);
    m_currencyChip->setPopupMode(QToolButton::InstantPopup);
    m_currencyChip->setFocusPolicy(Qt::StrongFocus);
    m_currencyChip->setMenu(new QMenu(m_currencyChip));
    m_currencyChip->hide();
    m_chips->setLinesAtRight(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name, 0, Qt::AlignTop);
    m_compared->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way in a narrow window
    m_compared->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_compared, 1);
    head->addLayout(m_chips);
    m_range->menu()->addSeparator();
    m_range->menu()->addAction(tr("Time zone…"), this, &MetricsPage::chooseZone);

    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 18, 0, 0);
    column->setSpacing(10);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, margin, 0);
    top->setSpacing(10);
    top->addLayout(head);
    top->addWidget(m_event);
    top->addWidget(m_condition);
    column->addLayout(top);
    column->addWidget(m_stack, 1);

    readSettings();
    connect(m_range, &RangeChip::chosen, this, [this](const RangeChoice &choice) {
        m_choice = choice;
        writeSettings();
        askAgain();
    });
    connect(&m_session.metrics(), &Metrics::changed, this, &MetricsPage::askAgain);
    connect(&m_session, &Session::conditionChanged, this, [this] {
        if (m_error && m_session.mirror().state() == Mirror::State::Ready)
            askAgain();
        showState();
    });
    connect(m_event, &NoticeBox::actionTriggered, m_event, &NoticeBox::clear);
    connect(m_condition, &NoticeBox::actionTriggered, this, &MetricsPage::refresh);
    connect(m_state, &StateView::actionTriggered, this, &MetricsPage::refresh);
}

void MetricsPage::setContent(QWidget *content)
{
    m_chips->addWidget(m_currencyChip);
    m_chips->addWidget(m_range);
    auto *padded = new QWidget;
    auto *layout = new QVBoxLayout(padded);
    layout->setContentsMargins(0, 2, margin - scrollBar, 20);
    layout->addWidget(content);
    m_scroll->setWidget(padded);
    padded->setAutoFillBackground(false);
    showState();
}

void MetricsPage::addHeadWidget(QWidget *widget) { m_chips->addWidget(widget); }

bool MetricsPage::readSettings()
{
    const QSettings settings;
    const auto before = std::tuple(m_choice, m_currency, m_rates);
    m_choice = RangeChoice::fromText(settings.value(rangeKey).toString()).value_or(RangeChoice());
    m_currency = settings.value(currencyKey).toString();
    m_range->setChoice(m_choice);
    const QTimeZone zone(settings.value(zoneKey).toByteArray());
    if (zone.isValid())
        m_session.metrics().setZone(zone);
    m_times.zone = m_session.metrics().zone();
    m_rates = RateBook::fromJson(settings.value(ratesKey(m_session.profile().id)).toByteArray());
    return before != std::tuple(m_choice, m_currency, m_rates);
}

void MetricsPage::writeSettings() const
{
    QSettings settings;
    settings.setValue(rangeKey, m_choice.toText());
    settings.setValue(currencyKey, m_currency);
}

void MetricsPage::askForRates(const QStringList &currencies)
{
    auto *dialog = new RatesDialog(currencies, m_rates, m_times, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QSettings settings;
        if (dialog->book().reporting.isEmpty())
            settings.remove(ratesKey(m_session.profile().id));
        else
            settings.setValue(ratesKey(m_session.profile().id), dialog->book().toJson());
        askAgain();
    });
    dialog->open();
}

void MetricsPage::askAgain()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_isAsking = true;
    m_asksOfAll = m_session.sync().wasEverComplete(Resource::Transactions);
    readSettings();
    ++m_generation;
    ask();
    if (m_isEmpty)
        showState(); // that there is nothing was true before
}

/// Another page may have chosen other days meanwhile.
void MetricsPage::showEvent(QShowEvent *event)
{
    StorePage::showEvent(event);
    if (readSettings() || m_isStale)
        askAgain();
}

void MetricsPage::refresh() { m_session.refresh(); }

QVariant MetricsPage::place() const { return m_choice.toText(); }

void MetricsPage::restore(const QVariant &place)
{
    if (const auto choice = RangeChoice::fromText(place.toString()); choice && !(*choice == m_choice)) {
        m_choice = *choice;
        writeSettings();
        askAgain();
    }
}

MetricsRequest MetricsPage::request(const RangeChoice &choice, const QString &currency, const Accounts &accounts,
                                    std::optional<Interval> interval)
{
    MetricsRequest request;
    request.range = choice.range(accounts.today(), accounts.firstDay());
    request.previous = previousRange(request.range);
    request.interval = interval.value_or(fittingInterval(request.range));
    request.currency = currency;
    return request;
}

void MetricsPage::answered(const MetricsReport &report)
{
    m_isAnswered = true;
    m_isAsking = false;
    m_isOfAll = m_asksOfAll;
    m_error.reset();
    m_isEmpty = report.currencies.isEmpty();
    m_shownCurrency = report.request.currency;
    m_asOf = report.now;
    m_range->setToday(report.today);
    fillCurrencies(report.currencies);
    m_compared->setText(report.request.previous
                            ? tr("compared with %1", "days").arg(rangeWords(*report.request.previous, m_times.locale))
                            : QString());
    m_compared->setToolTip(tr("Days begin and end by the time zone %1.")
                               .arg(QString::fromLatin1(m_session.metrics().zone().id()).toHtmlEscaped()));
    showState();
}

void MetricsPage::failed(const MirrorError &error)
{
    m_isAnswered = true;
    m_isAsking = false;
    m_error = error;
    showState();
}

void MetricsPage::chooseCurrency(const QString &code)
{
    m_currency = code;
    writeSettings();
    askAgain();
}

void MetricsPage::fillCurrencies(const QStringList &currencies)
{
    QMenu *menu = m_currencyChip->menu();
    QStringList listed;
    for (const QAction *action : menu->actions())
        listed.append(action->data().toString());
    if (listed != currencies) { // otherwise it may be open just now
        menu->clear();
        for (const QString &code : currencies) {
            QAction *action = menu->addAction(escapedMnemonics(code));
            action->setData(code);
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, code] { chooseCurrency(code); });
        }
    }
    for (QAction *action : menu->actions())
        action->setChecked(action->data().toString() == m_shownCurrency);
    m_currencyChip->setVisible(!currencies.isEmpty());
    m_currencyChip->setText(escapedMnemonics(m_shownCurrency) + u" ▾"_s);
    m_currencyChip->setAccessibleName(tr("Currency: %1").arg(m_shownCurrency));
}

void MetricsPage::chooseZone()
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time zone"));
    dialog->setLabelText(tr("Days begin and end in:"));
    dialog->setComboBoxItems(zones);
    dialog->setTextValue(QString::fromLatin1(m_session.metrics().zone().id()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &id) {
        const QTimeZone zone(id.toLatin1());
        if (!zone.isValid())
            return;
        QSettings().setValue(zoneKey, zone.id());
        m_session.metrics().setZone(zone); // which has every page ask again
    });
    dialog->open();
}

QString MetricsPage::money(qint64 minor, bool isOverflown) const { return isOverflown ? u"–"_s : money(minor); }

FigureTable::Cell MetricsPage::amountCell(qint64 minor, bool isOverflown) const
{
    return {money(minor, isOverflown), {isOverflown ? QString() : plainAmount({minor, m_shownCurrency})}};
}

FigureTable::Cell MetricsPage::countCell(qint64 count) const
{
    return {m_times.locale.toString(count), {QString::number(count)}};
}

QString MetricsPage::perCent(double ratio) { return QString::number(ratio * 100, 'f', 1); }

FigureTable::Cell MetricsPage::ratioCell(const Ratio &ratio) const
{
    return {ratioPercent(ratio, m_times.locale), {ratio.isKnown() ? perCent(ratio.value()) : QString()}};
}

QString MetricsPage::money(qint64 minor) const { return formatMoney({minor, m_shownCurrency}, m_times.locale); }

ChartData MetricsPage::chartOf(const QList<DayRange> &buckets, Interval interval) const
{
    ChartData shown;
    for (const DayRange &days : buckets) {
        shown.categories.append(bucketLabel(days, interval, m_times.locale));
        shown.periods.append(bucketPeriod(days, interval, m_times.locale));
        shown.fields.append({days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate), m_shownCurrency});
    }
    shown.fieldNames = QStringList{u"from"_s, u"to"_s, u"currency"_s};
    if (!buckets.isEmpty())
        shown.about = tr("%1, %2", "currency, days")
                          .arg(m_shownCurrency,
                               rangeWords({buckets.first().first, buckets.last().last}, m_times.locale));
    shown.unit = std::pow(10, minorDigits(m_shownCurrency).value_or(0));
    shown.exact = [currency = m_shownCurrency, locale = m_times.locale](qint64 minor) {
        return formatMoney({minor, currency}, locale);
    };
    shown.plain = [currency = m_shownCurrency](qint64 minor) { return plainAmount({minor, currency}); };
    return shown;
}

void MetricsPage::listen(ChartFrame *card, const QList<Metric> &metrics)
{
    connect(card, &ChartFrame::definitionWanted, this, [this, metrics] { showDefinitions(metrics); });
    connect(card, &ChartFrame::saved, this, &MetricsPage::saySaved);
}

void MetricsPage::listen(SaveButton *button) const
{
    connect(button, &SaveButton::saved, this, &MetricsPage::saySaved);
}

void MetricsPage::saySaved(Tone tone, const QString &title, const QString &text)
{
    m_event->say(tone, title, text, {}, tr("&OK"));
}

void MetricsPage::showState()
{
    showCondition();
    const Sync &sync = m_session.sync();
    const auto sayError = [this](const ErrorWords &words) {
        m_state->show({words.icon, words.title, words.text, tr("Try &again")});
        m_stack->setCurrentWidget(m_state);
    };
    if (m_session.mirror().state() == Mirror::State::Failed)
        return sayError(mirrorWords(m_session.mirror().error()));
    if (m_error)
        return sayError(mirrorWords(*m_error));
    const bool isFirstSync = sync.isRunning() && !sync.wasEverComplete(Resource::Transactions);
    if (!m_isAnswered || (m_isEmpty && (isFirstSync || m_isAsking))) {
        m_state->show({{}, tr("Adding up…"), {}, {}});
        return m_stack->setCurrentWidget(m_state);
    }
    if (m_isEmpty) {
        const auto &outcome = sync.lastOutcome();
        if (outcome && outcome->error && !sync.wasEverComplete(Resource::Transactions))
            return sayError(errorWords(*outcome->error, m_session.mode()));
        m_state->show({u"revenue"_s,
                       tr("Nothing to add up yet"),
                       tr("As soon as a customer pays, you will see here how your store is doing."),
                       {}});
        return m_stack->setCurrentWidget(m_state);
    }
    m_stack->setCurrentWidget(m_scroll);
}

/// What may make the figures other than the merchant expects; the gravest first.
void MetricsPage::showCondition()
{
    const Sync &sync = m_session.sync();
    const auto &outcome = sync.lastOutcome();
    if (m_session.mirror().state() == Mirror::State::Failed || m_isEmpty || !m_isAnswered)
        return m_condition->clear();
    if (m_session.writeError()) {
        const ErrorWords words = mirrorWords(*m_session.writeError());
        return m_condition->say(Tone::Danger, words.title, words.text, {}, tr("Try &again"));
    }
    if (!m_isOfAll) // also after the sync has ended, until that is added up
        return m_condition->say(Tone::Information, tr("Not all payments were read yet"),
                                tr("The figures grow until reading has come to its end."));
    if (outcome && outcome->error && !sync.isRunning()) {
        const ErrorWords words = errorWords(*outcome->error, m_session.mode());
        return m_condition->say(
            Tone::Warning, words.title,
            tr("These figures are of what was read on %1.").arg(m_times.dayAndClock(sync.lastCompleteAt())),
            words.traceId, tr("Try &again"));
    }
    if (outcome && outcome->rejected > 0)
        return m_condition->say(
            Tone::Warning,
            tr("%n record(s) are in no figure: Creem sent something that Creamery doesn't understand.", nullptr,
               int(outcome->rejected)),
            tr("They are kept as they came."));
    m_condition->clear();
}
