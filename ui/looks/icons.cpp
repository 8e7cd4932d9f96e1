// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

/// Resources of a static library are linked in only when asked for. Must stand outside of every namespace.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace {

/// Tints at the moment of painting, so that an icon follows a change from light to dark.
class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString file) : m_file(std::move(file)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor ink = mode == QIcon::Disabled
            ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : palette.color(QPalette::ButtonText);
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QImage image((QSizeF(rect.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter inner(&image);
        QSvgRenderer(m_file).render(&inner);
        inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
        inner.fillRect(image.rect(), ink);
        inner.end();
        painter->drawImage(rect, image);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_file); }

private:
    QString m_file;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    static const bool linked = (initIcons(), true);
    Q_UNUSED(linked)
    return QIcon(new LineIconEngine(u":/icons/%1.svg"_s.arg(name)));
}
