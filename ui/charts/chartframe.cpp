// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartframe.h"

#include "chartlooks.h"
#include "picture.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/definitionlink.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/savebutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
// Of a picture that is taken along, in pixels.
constexpr int margin = 6;
constexpr int headingHeight = 28;
constexpr int swatchRoom = 15;
} // namespace

ChartFrame::ChartFrame(const QString &title, const QString &fileName, QWidget *picture, QWidget *parent)
    : Panel(parent), m_title(new PlainLabel), m_head(new QHBoxLayout), m_legend(new QHBoxLayout),
      m_legendBelow(new QWidget), m_legendFlow(new FlowLayout(12, m_legendBelow)), m_tableButton(new QPushButton),
      m_stack(new QStackedWidget), m_picture(picture), m_table(new FigureTable),
      m_save(new SaveButton(fileName, *m_table, {[this] { return toPng(); }, [this] { return toSvg(); }})),
      m_empty(new PlainLabel), m_note(new PlainLabel), m_foot(new QHBoxLayout), m_definition(new DefinitionLink(title))
{
    m_title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_tableButton->setProperty("role", u"link"_s);
    m_tableButton->setCursor(Qt::PointingHandCursor);
    m_table->setLinesShown(0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_picture, m_table, m_empty})
        m_stack->addWidget(widget);
    m_note->setFont(textFont(TextSize::Note));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_legend->setSpacing(12);
    m_head->setSpacing(12);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addLayout(m_legend);
    m_head->addWidget(m_tableButton);
    m_head->addWidget(m_save);
    m_foot->setSpacing(6);
    m_foot->addWidget(m_note, 1);
    m_foot->addWidget(m_definition, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addWidget(m_legendBelow);
    column->addWidget(m_stack, 1);
    column->addLayout(m_foot);
    m_legendBelow->hide();

    connect(m_tableButton, &QPushButton::clicked, this, [this] {
        m_isTable = !m_isTable;
        showWhat();
        emit shownAs(m_isTable);
    });
    connect(m_definition, &QPushButton::clicked, this, &ChartFrame::definitionWanted);
    connect(m_save, &SaveButton::saved, this, &ChartFrame::saved);
    setTitle(title);
}

void ChartFrame::showWhat()
{
    m_tableButton->setText(m_isTable ? tr("Chart") : tr("Table"));
    m_tableButton->setAccessibleName(
        m_isTable ? tr("%1 as a chart").arg(m_title->text()) : tr("%1 as a table").arg(m_title->text()));
    if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(m_isTable ? m_table : m_picture);
}

void ChartFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    showWhat();
    m_picture->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, numbers").arg(title));
    m_save->setOf(title);
    m_definition->setOf(title);
}

QString ChartFrame::title() const { return m_title->text(); }

void ChartFrame::showPicture()
{
    m_stack->setCurrentWidget(m_isTable ? m_table : m_picture);
    m_save->setEnabled(true);
    m_tableButton->setEnabled(true);
}

void ChartFrame::showNothing(const QString &sentence)
{
    m_empty->setText(sentence);
    m_stack->setCurrentWidget(m_empty);
    m_save->setEnabled(false);
    m_tableButton->setEnabled(false);
}

void ChartFrame::setNote(const QString &text) { m_note->setText(text); }

void ChartFrame::addBelow(QWidget *widget)
{
    m_foot->insertWidget(m_foot->indexOf(m_definition), widget, 0, Qt::AlignTop);
}

void ChartFrame::addBeside(QWidget *widget) { m_head->insertWidget(m_head->indexOf(m_tableButton), widget); }

void ChartFrame::setLegend(const QList<LegendEntry> &entries)
{
    const auto isSame = [](const LegendEntry &a, const LegendEntry &b) { return a.look == b.look && a.name == b.name; };
    if (std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), isSame))
        return; // most of the time: the same series of other days
    m_entries = entries;
    fillLegend();
}

void ChartFrame::fillLegend()
{
    constexpr int widest = 150; // of a name
    constexpr int beside = 300; // of all beside the title
    for (QLayout *layout : {static_cast<QLayout *>(m_legend), static_cast<QLayout *>(m_legendFlow)})
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    QList<QWidget *> shown;
    int width = 0;
    for (const LegendEntry &of : std::as_const(m_entries)) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(5);
        auto *swatch = new PlainLabel;
        swatch->setPixmap(seriesSwatch(of.look, palette(), devicePixelRatioF()));
        auto *name = new PlainLabel;
        name->setFont(textFont(TextSize::Note));
        name->setText(QFontMetrics(name->font()).elidedText(of.name, Qt::ElideRight, widest));
        name->setForegroundRole(QPalette::PlaceholderText);
        if (name->text() != of.name)
            name->setToolTip(u"<span>"_s + of.name.toHtmlEscaped() + u"</span>"_s);
        row->addWidget(swatch);
        row->addWidget(name);
        width += entry->sizeHint().width() + 12;
        shown.append(entry);
    }
    const bool isBeside = width <= beside;
    for (QWidget *entry : std::as_const(shown))
        (isBeside ? static_cast<QLayout *>(m_legend) : m_legendFlow)->addWidget(entry);
    m_legendBelow->setVisible(!isBeside);
}

QByteArray ChartFrame::toCsv() const { return m_table->csv(); }

QByteArray ChartFrame::toPng()
{
    return pngOf(wholeSize(), [this](QPainter &painter) { paintWhole(painter); });
}

QByteArray ChartFrame::toSvg()
{
    return svgOf(wholeSize(), [this](QPainter &painter) { paintWhole(painter); });
}

/// Where each entry of the legend stands below the heading, in a picture of this width; the last point: where it ends.
QList<QPoint> ChartFrame::legendPlaces(int width) const
{
    const QFontMetrics metrics(textFont(TextSize::Note));
    QList<QPoint> places;
    QPoint at(margin, headingHeight);
    for (const LegendEntry &entry : m_entries) {
        const int needed = swatchRoom + metrics.horizontalAdvance(entry.name) + margin;
        if (at.x() > margin && at.x() + needed > width)
            at = QPoint(margin, at.y() + metrics.height() + 4);
        places.append(at);
        at.rx() += needed + margin;
    }
    places.append(QPoint(margin, m_entries.isEmpty() ? headingHeight : at.y() + metrics.height() + margin));
    return places;
}

QRect ChartFrame::noteRect(int width) const
{
    return QFontMetrics(textFont(TextSize::Note))
        .boundingRect(QRect(margin, 0, width - 2 * margin, 1000), Qt::TextWordWrap, m_note->text());
}

QSize ChartFrame::wholeSize() const
{
    const QSize size = pictureSize();
    return size + QSize(0, legendPlaces(size.width()).constLast().y() + noteRect(size.width()).height() + 2 * margin);
}

void ChartFrame::paintWhole(QPainter &painter)
{
    const QSize size = pictureSize();
    const QList<QPoint> places = legendPlaces(size.width());
    painter.fillRect(QRect(QPoint(), wholeSize()), panelColor(palette()));
    painter.setFont(textFont(TextSize::Text, QFont::DemiBold));
    painter.setPen(textColor(palette()));
    painter.drawText(QRect(margin, 0, size.width() - 2 * margin, headingHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, pictureTitle());
    painter.setFont(textFont(TextSize::Note));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QRect line(places.at(i), QSize(size.width(), painter.fontMetrics().height()));
        painter.drawPixmap(line.left(), line.center().y() - 5, seriesSwatch(m_entries.at(i).look, palette(), 2));
        painter.drawText(line.adjusted(swatchRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         m_entries.at(i).name);
    }
    painter.save();
    painter.translate(0, places.last().y());
    paintPicture(painter);
    painter.restore();
    painter.setFont(textFont(TextSize::Note));
    painter.setPen(quietColor(palette()));
    painter.drawText(noteRect(size.width()).translated(0, places.last().y() + size.height() + margin), Qt::TextWordWrap,
                     m_note->text());
}

void ChartFrame::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // later: the widgets of the legend are being told of it now
        QMetaObject::invokeMethod(this, &ChartFrame::fillLegend, Qt::QueuedConnection);
}
