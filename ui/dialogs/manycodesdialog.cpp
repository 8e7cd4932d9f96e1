// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycodesdialog.h"

#include "actionwords.h"
#include "codesrun.h"
#include "discountdialog.h"
#include "discountform.h"
#include "questiondialog.h"
#include "ui/looks/fonts.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/clickguard.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/formsection.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int usualCount = 10;
constexpr int randomLength = 8; // 31^8: nobody guesses one of a thousand

} // namespace

ManyCodesDialog::ManyCodesDialog(Actions &actions, StoreTarget target, const TimeStyle &times,
                                 const QList<Product> &products, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_target(std::move(target)), m_times(times),
      m_form(new DiscountForm(DiscountForm::Codes::Many, products, times)), m_count(new QSpinBox),
      m_prefix(new QLineEdit), m_editing(buildForm()), m_heading(new PlainLabel),
      m_run(new CodesRun(m_actions, m_target.mode, times)), m_summary(new PlainLabel), m_countRow(new QWidget),
      m_countLabel(new PlainLabel), m_typed(new QLineEdit), m_progress(new QProgressBar), m_close(new QPushButton),
      m_stop(new QPushButton(tr("&Stop"))), m_check(new QPushButton(tr("Check &now"))), m_rest(new QPushButton),
      m_save(new QPushButton(tr("Save as CS&V…"))), m_begin(new QPushButton),
      m_guard(new ClickGuard({m_close, m_stop, m_check, m_rest, m_save}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Make many codes"));
    build();
    connect(m_form, &DiscountForm::edited, this, [this] {
        m_form->showProblems(false);
        dress();
    });
    connect(m_count, &QSpinBox::valueChanged, this, &ManyCodesDialog::dress);
    connect(m_prefix, &QLineEdit::textChanged, this, &ManyCodesDialog::dress);
    connect(m_typed, &QLineEdit::textChanged, this, &ManyCodesDialog::dress);
    connect(m_close, &QPushButton::clicked, this, &ManyCodesDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &ManyCodesDialog::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(batch()); });
    connect(m_check, &QPushButton::clicked, this, &ManyCodesDialog::checkUnknown);
    connect(m_rest, &QPushButton::clicked, this, [this] { run(m_actions.rest(batch())); });
    connect(m_save, &QPushButton::clicked, this, &ManyCodesDialog::save);
    connect(m_run, &CodesRun::changed, this, [this] { m_soon.start(0); });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ManyCodesDialog::dress);
    connect(&m_actions, &Actions::conditionChanged, this, &ManyCodesDialog::dress);
    dress();
    m_form->firstField()->setFocus();
}

ManyCodesDialog::ManyCodesDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const QString &batch,
                                 QWidget *parent)
    : ManyCodesDialog(actions, std::move(target), times, QList<Product>(), parent)
{
    setWindowTitle(tr("The codes of a run"));
    m_heading->setText(windowTitle());
    follow(batch);
}

const QString &ManyCodesDialog::batch() const { return m_run->batch(); }
QByteArray ManyCodesDialog::csv() const { return m_run->csv(); }

QWidget *ManyCodesDialog::buildForm()
{
    m_count->setRange(1, mostCodes);
    m_count->setValue(usualCount);
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setMinimumWidth(112);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_prefix->setMaxLength(discountlimits::maxCode - randomLength);
    m_prefix->setPlaceholderText(tr("none"));
    auto *section = new FormSection(tr("The codes"));
    section->addRow(tr("&How many"), m_count, tr("Each can be used once. They are made one after the other."));
    section->addRow(tr("They &begin with"), m_prefix, tr("Followed by 8 letters and digits that nobody guesses."));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, 0, margin, 8);
    column->setSpacing(margin);
    column->addWidget(section);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // its fields are reached by Tab, and it follows them
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

void ManyCodesDialog::build()
{
    const bool live = m_target.mode == Mode::Live;
    m_heading->setText(windowTitle());
    m_heading->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    const QString store = breakableIfLong(isolated(m_target.store));
    auto *where = new PlainLabel(live ? tr("%1, live mode").arg(store) : tr("%1, test mode").arg(store));
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_typed->setFixedWidth(120);
    auto *count = new QHBoxLayout(m_countRow);
    count->setContentsMargins(0, 0, 0, 0);
    count->setSpacing(12);
    count->addWidget(m_countLabel, 1);
    count->addWidget(m_typed);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_begin->setProperty("role", u"primary"_s);
    for (QPushButton *button : {m_close, m_stop, m_check, m_rest, m_save, m_begin})
        button->setAutoDefault(false);
    if (live)
        m_close->setProperty("role", u"safe"_s);
    (live ? m_close : m_begin)->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_stop, m_check, m_rest, m_save, m_begin})
        buttons->addWidget(button);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, live ? margin : 4, margin, 0);
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(where);
    auto *tableRow = new QVBoxLayout;
    tableRow->setContentsMargins(margin, 0, margin, 0);
    tableRow->addWidget(m_run);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, margin);
    foot->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_summary, m_countRow, m_progress})
        foot->addWidget(widget);
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!live)
        column->addWidget(new ModeBand);
    column->addLayout(head);
    column->addWidget(m_editing, 1);
    column->addLayout(tableRow);
    column->addLayout(foot);
    m_run->hide();
    resize(QSize(600, 780).boundedTo(screen()->availableGeometry().size() - QSize(48, 96)));
}

QString ManyCodesDialog::problem() const
{
    const QString prefix = m_prefix->text();
    if (std::any_of(prefix.cbegin(), prefix.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return problemWords(DiscountProblem{DiscountField::Code, ProblemKind::Malformed});
    return firstOf(m_form->problems());
}

QList<Wish> ManyCodesDialog::wishes() const
{
    NewDiscount draft = m_form->draft();
    QSet<QString> codes;
    while (codes.size() < m_count->value())
        codes.insert(m_prefix->text() + randomCode(randomLength));
    QList<Wish> wishes;
    for (const QString &code : std::as_const(codes)) {
        draft.code = code;
        Wish wish = ::wishes::createDiscount(draft);
        wish.before.insert(u"known"_s, QJsonArray()); // nobody else can have made a code that nobody guesses
        wishes.append(wish);
    }
    return wishes;
}

int ManyCodesDialog::toMake() const
{
    return m_stage == Stage::Editing ? m_count->value() : int(m_actions.rest(batch()).size());
}

bool ManyCodesDialog::isCountTyped() const
{
    return m_target.mode == Mode::Test || m_typed->text().trimmed() == QString::number(toMake());
}

void ManyCodesDialog::reject()
{
    const bool isChanged = m_form->isChanged() || m_count->value() != usualCount || !m_prefix->text().isEmpty();
    if (m_stage != Stage::Editing || !isChanged)
        return QDialog::reject();
    auto *question = new QuestionDialog(
        {tr("Throw away what you have typed?"), tr("Nothing has been sent to Creem."), tr("&Throw away"),
         tr("&Keep editing"), true},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    question->open();
}

void ManyCodesDialog::begin()
{
    if (m_stage != Stage::Editing || m_actions.isReadOnly())
        return;
    if (!problem().isEmpty()) {
        m_form->showProblems(true);
        if (const auto all = m_form->problems(); !all.isEmpty())
            m_form->focus(all.first());
        return;
    }
    if (!isCountTyped())
        return m_typed->setFocus();
    run(wishes());
}

void ManyCodesDialog::run(const QList<Wish> &wishes)
{
    if (wishes.isEmpty() || m_stage == Stage::Running || m_actions.isReadOnly() || m_actions.isSettling(batch())
        || !isCountTyped())
        return;
    m_typed->clear();
    m_guard->start(); // others are in the button's place now
    follow(m_actions.run(wishes, batch()));
}

void ManyCodesDialog::follow(const QString &batch)
{
    m_stage = Stage::Running;
    m_run->follow(batch);
    m_editing->hide();
    m_run->show();
    dress();
    m_close->setFocus();
}

void ManyCodesDialog::checkUnknown()
{
    for (const ActionRecord &record : m_run->records())
        if (record.state == ActionState::Unknown)
            m_actions.checkNow(record.id);
}

void ManyCodesDialog::save()
{
    FileSaver::save(this, u"codes.csv"_s, csv(), [this](Tone, const QString &title, const QString &text) {
        m_saved = tr("%1: %2", "what became of a file, its path or the reason").arg(title, text);
        dress();
    });
}

void ManyCodesDialog::dress()
{
    const QList<ActionRecord> records = m_run->records();
    const int open = int(std::count_if(records.cbegin(), records.cend(), [](const ActionRecord &record) {
        return record.state == ActionState::Waiting || record.state == ActionState::Sending;
    }));
    const bool isMine = m_actions.isRunning(batch()); // otherwise another window's, or over
    if (m_stage == Stage::Running && !isMine && open == 0)
        m_stage = Stage::Over;
    const bool isOver = m_stage == Stage::Over;
    const bool isSettling = isOver && m_actions.isSettling(batch());
    const int left = isOver ? toMake() : 0;
    const bool isEditing = m_stage == Stage::Editing;
    const bool isLocked = m_actions.isReadOnly();
    const QString wrong = isLocked ? tr("This store is locked: nothing can be changed.") : problem();
    QStringList words{isEditing ? QString() : runWords(records)};
    if (isEditing || isLocked)
        words.append(wrong);
    else if (isSettling)
        words.append(tr("Creem is asked first what became of those that nobody knows it of."));
    words.append(m_saved);
    words.removeAll(QString());
    m_summary->setText(words.join(u' '));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_progress->setVisible(m_stage == Stage::Running);
    m_progress->setRange(0, int(records.size()));
    m_progress->setValue(int(records.size()) - open);
    const bool canMake = isEditing ? wrong.isEmpty() : left > 0 && !isLocked && !isSettling;
    m_countRow->setVisible(m_target.mode == Mode::Live && canMake);
    const QString number = QString::number(isEditing ? m_count->value() : left);
    m_countLabel->setText(tr("To do this in live mode, type how many they are: %1").arg(number));
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(number));
    m_close->setText(isEditing ? tr("&Cancel") : tr("&Close"));
    m_stop->setVisible(m_stage == Stage::Running && isMine);
    m_check->setVisible(std::any_of(records.cbegin(), records.cend(), [isOver](const ActionRecord &record) {
        return isOver && record.state == ActionState::Unknown && !record.isOfOthers;
    }));
    m_rest->setVisible(left > 0);
    m_rest->setEnabled(canMake && isCountTyped());
    m_rest->setText(tr("Make the &other %n", nullptr, left));
    m_save->setVisible(!isEditing);
    m_begin->setVisible(isEditing);
    m_begin->setText(tr("&Make %n code(s)", nullptr, m_count->value()));
    m_begin->setEnabled(isEditing && canMake && isCountTyped());
}
