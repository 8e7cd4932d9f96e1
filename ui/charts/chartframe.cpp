// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartframe.h"

#include "chartlooks.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QPushButton *link(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("role", u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

ChartFrame::ChartFrame(const QString &title, const QString &fileName, QWidget *picture, QWidget *parent)
    : Panel(parent), m_fileName(fileName), m_title(new PlainLabel), m_head(new QHBoxLayout), m_legend(new QHBoxLayout),
      m_legendBelow(new QWidget), m_legendFlow(new FlowLayout(12, m_legendBelow)), m_tableButton(link({})),
      m_save(new QToolButton), m_stack(new QStackedWidget), m_picture(picture), m_table(new FigureTable),
      m_empty(new PlainLabel), m_note(new PlainLabel)
{
    m_title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_save->setText(tr("Save ▾"));
    m_save->setObjectName(u"quiet"_s);
    m_save->setAutoRaise(true);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("&Copy numbers"), m_table, [this] { QGuiApplication::clipboard()->setText(m_table->text()); });
    menu->addAction(
        tr("Copy &picture"), this, [this] { QGuiApplication::clipboard()->setImage(QImage::fromData(toPng())); });
    menu->addSeparator();
    menu->addAction(tr("Save numbers as CS&V…"), this, [this] { save(u"csv"_s, toCsv()); });
    menu->addAction(tr("Save picture as P&NG…"), this, [this] { save(u"png"_s, toPng()); });
    menu->addAction(tr("Save picture as &SVG…"), this, [this] { save(u"svg"_s, toSvg()); });
    m_save->setMenu(menu);
    m_table->setLinesShown(0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_picture, m_table, m_empty})
        m_stack->addWidget(widget);
    m_note->setFont(textFont(TextSize::Note));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    QPushButton *what = link(tr("What counts?"));
    what->setFont(textFont(TextSize::Note));
    what->setAccessibleName(tr("What counts in %1?").arg(title));

    m_legend->setSpacing(12);
    m_head->setSpacing(12);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addLayout(m_legend);
    m_head->addWidget(m_tableButton);
    m_head->addWidget(m_save);
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_note, 1);
    note->addWidget(what, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addWidget(m_legendBelow);
    column->addWidget(m_stack, 1);
    column->addLayout(note);
    m_legendBelow->hide();

    connect(m_tableButton, &QPushButton::clicked, this, [this] {
        m_isTable = !m_isTable;
        showWhat();
    });
    connect(what, &QPushButton::clicked, this, &ChartFrame::definitionWanted);
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
    m_save->setAccessibleName(tr("Save or copy %1").arg(title));
}

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

void ChartFrame::save(const QString &ending, const QByteArray &bytes)
{
    FileSaver::save(this, m_fileName + u'.' + ending, bytes,
                    [this](Tone tone, const QString &title, const QString &text) { emit saved(tone, title, text); });
}

void ChartFrame::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // later: the widgets of the legend are being told of it now
        QMetaObject::invokeMethod(this, &ChartFrame::fillLegend, Qt::QueuedConnection);
}
