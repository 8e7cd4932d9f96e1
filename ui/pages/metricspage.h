// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/health.h"
#include "core/metrics/rates.h"
#include "storepage.h"
#include "ui/charts/chartdata.h"
#include "ui/dialogs/rowsdialog.h"
#include "ui/looks/colors.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/rangechip.h"

class ChartCard;
class ChartFrame;
class FlowLayout;
class NoteLink;
class NoticeBox;
class PlainLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class SaveButton;
class Session;
class StateView;

/// What all pages of figures have in common: the days, the currency, asking for figures and asking again when they may
/// have changed, showing what a figure is made of, and how the mirror and the sync stand.
///
/// What the merchant chooses is one choice for all of these pages and is remembered. A page that nobody sees computes
/// nothing: it asks when it is shown.
class MetricsPage : public StorePage
{
    Q_OBJECT
public:
    void refresh() override;
    bool isLoading() const override { return !m_isAnswered || (m_isAsking && (m_isEmpty || !m_isOfAll)); }
    QVariant place() const override;
    void restore(const QVariant &place) override;

protected:
    MetricsPage(Session &session, const TimeStyle &times, const QString &title, QWidget *parent);

    /// Called once, by the subclass, when its widgets are made.
    void setContent(QWidget *content);
    void addHeadWidget(QWidget *widget); ///< left of the currency and the days; before setContent()
    /// Asks the metrics for what the page shows and calls answered() when that is there.
    virtual void ask() = 0;
    void askAgain();                            ///< now, or as soon as the page is shown
    void answered(const MetricsReport &report); ///< the first figures are here, or others
    void failed(const MirrorError &error);

    Session &session() { return m_session; }
    const TimeStyle &times() const { return m_times; }
    const RangeChoice &choice() const { return m_choice; }
    const QString &currency() const { return m_currency; } ///< empty: the one with the most payments
    void chooseCurrency(const QString &code);
    static MetricsRequest request(const RangeChoice &choice, const QString &currency, const Accounts &accounts,
                                  std::optional<Interval> interval = {});
    QString money(qint64 minor) const;                                  ///< of the currency that is shown
    QString money(qint64 minor, bool isOverflown) const;                ///< a dash where int64 can't hold it
    FigureTable::Cell amountCell(qint64 minor, bool isOverflown) const; ///< likewise, and a number in files
    FigureTable::Cell countCell(qint64 count) const;
    FigureTable::Cell ratioCell(const Ratio &ratio) const; ///< in files: per cent, as perCent() writes it
    static QString perCent(double ratio);                  ///< for files: "12.5"
    const RateBook &rates() const { return m_rates; }      ///< of this store
    const QString &shownCurrency() const { return m_shownCurrency; }
    quint64 generation() const { return m_generation; } ///< answers to older questions are none

    /// The rows of a figure: of each number that it is made of, unless the request names one.
    void openRows(const FigureRequest &request, const QString &title);
    struct NamedFigure
    {
        QString name; ///< empty: the metric's
        FigureRequest request;
    };
    /// Those of some figures, each by itself.
    void openFigures(const QList<NamedFigure> &figures, const QString &title);
    /// The same, and the rows of what it is compared with and of what changed between.
    void openCompared(const FigureRequest &request, const std::optional<DayRange> &previous, const QString &title);
    void openRows(const RowsAnswer &answer, const QString &title, const QString &share);
    RowsDialog *openRows(const RowsDialog::Content &content);
    /// A combined figure's rows: those of each currency, with what they come to.
    void openCombined(const Combined &combined, Metric metric, const DayRange &days);
    void sayUnopened(const MirrorError &error);
    void askForRates(const QStringList &currencies);
    void showDefinitions(const QList<Metric> &metrics);
    /// A note for beside MRR, hidden as long as it has nothing to say. Made once, by the subclass; its parent owns it.
    NoteLink *makeUnpricedNote();
    void showUnpriced(const MetricsReport &report); ///< how many subscriptions MRR lacks; the note opens them
    /// Words and axis of a chart of amounts in the currency that is shown.
    ChartData chartOf(const QList<DayRange> &buckets, Interval interval) const;
    void listen(ChartFrame *card, const QList<Metric> &metrics);
    void listen(SaveButton *button) const;
    void saySaved(Tone tone, const QString &title, const QString &text);
    NoticeBox &eventNotice() { return *m_event; }
    void showEvent(QShowEvent *event) override;

private:
    void fillCurrencies(const QStringList &currencies);
    void chooseZone();
    void showCondition();
    void showState();
    bool readSettings(); ///< whether they are others than before
    void writeSettings() const;

    Session &m_session;
    TimeStyle m_times;
    RangeChoice m_choice;
    QString m_currency;
    RateBook m_rates;
    QString m_shownCurrency;
    qint64 m_asOf = 0; ///< when what is shown was computed: its rows are those of then
    quint64 m_generation = 0;
    quint64 m_opening = 0; ///< counts what was chosen to be opened: the last one is
    bool m_isAnswered = false;
    bool m_isStale = true;   ///< to be asked for when it is shown
    bool m_isAsking = false; ///< what is shown is about to be others
    bool m_isEmpty = false;
    bool m_asksOfAll = false; ///< all payments were there when the last question was asked
    bool m_isOfAll = false;   ///< likewise when that was asked which is shown
    std::optional<MirrorError> m_error;

    RangeChip *m_range;
    QToolButton *m_currencyChip;
    PlainLabel *m_compared;
    NoteLink *m_unpriced = nullptr;
    DayRange m_unpricedDays; ///< that the note is about
    FlowLayout *m_chips;     ///< right of the title, in further lines where the window is narrow
    NoticeBox *m_event;
    NoticeBox *m_condition;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    StateView *m_state;
};
