// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace {
constexpr int quietZone = 4;      // modules, by the standard
constexpr int shownSide = 232;    // pixels at least
constexpr int printedModule = 12; // pixels
} // namespace

QImage qrImage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    // Medium correction: a thumb or a reflection on the screen doesn't matter.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(
            int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    return image;
}

QrCode::QrCode(QWidget *parent)
    : QWidget(parent), m_copy(new QAction(tr("Copy &picture"), this)), m_save(new QAction(tr("&Save picture…"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions({m_copy, m_save});
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setImage(picture()); });
    connect(m_save, &QAction::triggered, this, &QrCode::saveWanted);
    setText({}, {});
}

void QrCode::setText(const QString &text, const QString &what)
{
    m_modules = qrImage(text);
    m_copy->setEnabled(isReadable());
    m_save->setEnabled(isReadable());
    setAccessibleName(what);
    updateGeometry();
    update();
}

QImage QrCode::picture() const
{
    return isReadable()
        ? m_modules.scaled(m_modules.size() * printedModule, Qt::KeepAspectRatio, Qt::FastTransformation)
        : QImage();
}

QSize QrCode::sizeHint() const
{
    if (!isReadable())
        return {shownSide, shownSide};
    const int module = qMax(2, (shownSide + m_modules.width() - 1) / m_modules.width()); // whole pixels stay sharp
    return m_modules.size() * module;
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (isReadable())
        painter.drawImage(rect(), m_modules);
}
