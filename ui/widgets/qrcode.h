// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QWidget>

class QAction;

/// The text as a QR code, dark on light with its quiet zone, one pixel a module; a null image when it is too long for
/// one (more than 2331 bytes) or empty.
QImage qrImage(const QString &text);

/// A QR code to hold a telephone before. Always dark on white, whatever the desktop's colours: readers need it so.
class QrCode final : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    /// what: of screen readers, "QR code of the portal link". The text itself may be long and is said elsewhere.
    void setText(const QString &text, const QString &what);
    bool isReadable() const { return !m_modules.isNull(); } ///< the text fits into a code
    QImage picture() const;                                 ///< for other programs: large enough to print

    QAction *copyAction() const { return m_copy; } ///< as a picture
    QAction *saveAction() const { return m_save; } ///< as a PNG

    QSize sizeHint() const override;

signals:
    void saveWanted(); ///< whoever shows it asks where to

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
    QAction *m_copy;
    QAction *m_save;
};
