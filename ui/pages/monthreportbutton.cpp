// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthreportbutton.h"

#include "core/mirror/mailbox.h"
#include "monthreport.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/filesaver.h"

#include <QMenu>
#include <QThreadPool>

using namespace Qt::StringLiterals;

MonthReportButton::MonthReportButton(Session &session, const TimeStyle &times, QWidget *parent)
    : QToolButton(parent), m_session(session), m_times(times)
{
    setText(tr("Report ▾"));
    setAccessibleName(tr("Report of a month as PDF"));
    setToolTip(tr("A month's figures on paper, with what counts in them"));
    setObjectName(u"quiet"_s);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void MonthReportButton::setDays(QDate firstDay, QDate today)
{
    constexpr int most = 24;
    const std::pair days(QDate(firstDay.year(), firstDay.month(), 1), QDate(today.year(), today.month(), 1));
    if (days == m_months)
        return; // the menu may be open just now
    m_months = days;
    menu()->clear();
    for (int n = 0; n < most; ++n) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-n);
        const DayRange month{first, first.addMonths(1).addDays(-1)};
        if (month.last < firstDay)
            break;
        connect(
            menu()->addAction(tr("%1…", "a month, of which a report is made").arg(rangeWords(month, m_times.locale))),
            &QAction::triggered, this, [this, month] { makeReportOf(month); });
    }
}

void MonthReportButton::makeReportOf(const DayRange &month)
{
    TimeStyle times = m_times;
    times.zone = m_session.metrics().zone();
    const Sync &sync = m_session.sync();
    const MonthReport empty{
        m_session.profile().name,
        m_session.mode() == Mode::Test,
        month,
        {},
        times,
        sync.wasEverComplete(Resource::Transactions) ? sync.lastCompleteAt() : QDateTime()};
    m_session.metrics().ask(
        this,
        [month](MirrorReader &reader, Accounts &accounts) -> MirrorResult<QList<MetricsReport>> {
            QList<MetricsReport> reports;
            for (const QString &currency : accounts.currencies()) {
                auto made = makeReport(
                    reader, accounts, {month, previousRange(month), Interval::Month, currency, true});
                if (!made)
                    return tl::make_unexpected(made.error());
                reports.append(std::move(*made));
            }
            return reports;
        },
        [this, empty](const MirrorResult<QList<MetricsReport>> &made) {
            if (!made)
                return emit failed(made.error());
            MonthReport report = empty;
            report.currencies = *made;
            // Pages of text take longer to lay out than the window may stand still.
            QThreadPool::globalInstance()->start([report, mailbox = Mailbox::of(this), this] {
                const QByteArray pdf = monthReportPdf(report);
                mailbox->post([pdf, report, this] {
                    FileSaver::save(this, u"report-%1.pdf"_s.arg(report.month.first.toString(u"yyyy-MM"_s)), pdf,
                                    [this](Tone tone, const QString &title, const QString &text) {
                                        emit saved(tone, title, text);
                                    });
                });
            });
        });
}
