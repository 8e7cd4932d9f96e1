// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthgrid.h"

#include "chartlooks.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

enum Role { AmountRole = Qt::UserRole, BriefRole, CountRole, ShareRole, NumberRole, KindRole };
enum Kind { Elsewhere, Usual, Today };

/// The number and the count on one line, the amount below.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int padding = 6;
        const QPalette &palette = option.palette;
        const auto kind = Kind(index.data(KindRole).toInt());
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double share = index.data(ShareRole).toDouble();
        painter->setPen(QPen(lineColor(palette), 1));
        painter->setBrush(share > 0 ? tint(share, palette) : QColor(Qt::transparent));
        if (kind != Elsewhere)
            painter->drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (option.state & QStyle::State_HasFocus || option.state & QStyle::State_MouseOver) {
            const bool hasFocus = option.state & QStyle::State_HasFocus;
            painter->setPen(QPen(hasFocus ? accentColor(palette) : quietColor(palette), hasFocus ? 2 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRect inner = cell.adjusted(padding, 3, -padding, -3);
        const QFont note = textFont(TextSize::Note);
        const QFont strong = textFont(TextSize::Note, QFont::DemiBold);
        const int line = QFontMetrics(note).height();
        const QRect above(inner.left(), inner.top(), inner.width(), line);
        drawNumber(*painter, above, index.data(NumberRole).toString(), kind, palette);
        painter->setFont(note);
        painter->setPen(share > 0 ? textColor(palette) : quietColor(palette)); // quiet ink is for a plain ground
        painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter, index.data(CountRole).toString());
        const QString amount = index.data(AmountRole).toString();
        const bool fits = QFontMetrics(strong).horizontalAdvance(amount) <= inner.width();
        painter->setFont(strong);
        painter->setPen(textColor(palette));
        painter->drawText(QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line),
                          Qt::AlignRight | Qt::AlignVCenter, fits ? amount : index.data(BriefRole).toString());
        painter->restore();
    }

private:
    /// Never so dark that text on it can't be read.
    static QColor tint(double share, const QPalette &palette) { return heatColor(0.06 + share * 0.3, palette); }

    /// Today is on a ground of its own, so that it isn't told by colour alone.
    static void drawNumber(QPainter &painter, const QRect &line, const QString &number, Kind kind,
                           const QPalette &palette)
    {
        painter.setFont(textFont(TextSize::Note, kind == Today ? QFont::DemiBold : QFont::Normal));
        if (kind == Today) {
            const int width = std::max(line.height(), painter.fontMetrics().horizontalAdvance(number) + 8);
            const QRect ground(line.left() - 3, line.top(), width, line.height());
            painter.setPen(Qt::NoPen);
            painter.setBrush(accentColor(palette));
            painter.drawRoundedRect(ground, line.height() / 2.0, line.height() / 2.0);
            painter.setPen(palette.color(QPalette::HighlightedText));
            painter.drawText(ground, Qt::AlignCenter, number);
            return;
        }
        QColor ink = kind == Usual ? textColor(palette) : quietColor(palette);
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    }
};

} // namespace

MonthGrid::MonthGrid(const QLocale &locale, QWidget *parent) : QTableWidget(weeks, 7, parent), m_locale(locale)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the current day is marked, and nothing else
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new DayDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < columnCount(); ++column) {
        const int weekday = (int(m_locale.firstDayOfWeek()) - 1 + column) % 7 + 1;
        auto *title = new QTableWidgetItem(m_locale.standaloneDayName(weekday, QLocale::ShortFormat));
        title->setData(Qt::AccessibleTextRole, m_locale.standaloneDayName(weekday, QLocale::LongFormat));
        setHorizontalHeaderItem(column, title);
        for (int row = 0; row < weeks; ++row)
            setItem(row, column, new QTableWidgetItem);
    }
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        const QDate day = dayAt(row, column);
        if (isShown(day))
            emit picked(day);
        else
            setCurrentDay(day);
    });
}

void MonthGrid::setDays(const QHash<QDate, Day> &days, QDate first, QDate last, QDate today)
{
    m_days = days;
    m_first = first;
    m_last = last;
    m_today = today;
    if (!canGo(0))
        setCurrentDay(today);
    else
        fill();
}

bool MonthGrid::canGo(int months) const
{
    const QDate to = m_month.addMonths(months);
    return m_month.isValid() && to <= m_last && to.addMonths(1) > m_first;
}

void MonthGrid::go(int months)
{
    if (canGo(months))
        setCurrentDay(currentDay().addMonths(months));
}

void MonthGrid::setMonth(QDate day)
{
    const QDate within = std::clamp(day, m_first, m_last);
    const QDate before = std::exchange(m_month, QDate(within.year(), within.month(), 1));
    const int lead = (m_month.dayOfWeek() - int(m_locale.firstDayOfWeek()) + 7) % 7;
    m_corner = m_month.addDays(-lead);
    fill();
    if (m_month != before)
        emit monthChanged();
}

void MonthGrid::setCurrentDay(QDate day)
{
    const QDate within = std::clamp(day, m_first, m_last);
    setMonth(within);
    const int at = int(m_corner.daysTo(within));
    setCurrentCell(at / 7, at % 7);
}

/// Of the month shown, and among the days there are.
bool MonthGrid::isShown(QDate day) const { return day.month() == m_month.month() && day >= m_first && day <= m_last; }

void MonthGrid::fill()
{
    for (int row = 0; row < weeks; ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const QDate date = dayAt(row, column);
            const bool isOne = isShown(date);
            const Day day = isOne ? m_days.value(date) : Day();
            const QString name = m_locale.toString(date, QLocale::LongFormat);
            const QString words = day.words.isEmpty() ? name : tr("%1: %2", "day, its words").arg(name, day.words);
            QTableWidgetItem *cell = item(row, column);
            cell->setData(NumberRole, m_locale.toString(date.day()));
            cell->setData(AmountRole, day.amount);
            cell->setData(BriefRole, day.brief);
            cell->setData(CountRole, day.count);
            cell->setData(ShareRole, day.share);
            cell->setData(KindRole, !isOne ? Elsewhere : date == m_today ? Today : Usual);
            cell->setData(
                Qt::AccessibleTextRole, date == m_today ? tr("today, %1", "a day's words").arg(words) : words);
            cell->setToolTip(day.words.isEmpty() ? QString() : u"<span>"_s + words.toHtmlEscaped() + u"</span>"_s);
        }
}

void MonthGrid::walk(int days)
{
    if (const QDate to = currentDay().addDays(days); to >= m_first && to <= m_last)
        setCurrentDay(to);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (!m_month.isValid())
        return event->ignore();
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return walk(-onwards);
    case Qt::Key_Right: return walk(onwards);
    case Qt::Key_Up: return walk(-7);
    case Qt::Key_Down: return walk(7);
    case Qt::Key_Home: return setCurrentDay(m_month);
    case Qt::Key_End: return setCurrentDay(m_month.addMonths(1).addDays(-1));
    case Qt::Key_PageUp: return go(-1);
    case Qt::Key_PageDown: return go(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) // a key that is held down opens once
            emit picked(currentDay());
        return;
    }
    event->ignore(); // no search by letters: days have none
}

void MonthGrid::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

#include "monthgrid.moc"
