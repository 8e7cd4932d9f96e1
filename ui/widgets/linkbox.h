// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>
#include <QWidget>

class PlainLabel;
class QLineEdit;
class QPushButton;
class QrCode;

/// An address to hand on: to copy, to open in the browser where it is a web link, to hold a telephone before.
class LinkBox final : public QWidget
{
    Q_OBJECT
public:
    /// what: what the address is, for screen readers; part of the names of its buttons. fileName: of the picture.
    LinkBox(QString what, QString fileName, QWidget *parent = nullptr);

    void setLink(const QString &address); ///< other people's text; empty: nothing can be done
    QString link() const;
    void setCodeShown(bool shown);
    bool isCodeShown() const;

private:
    void savePicture();

    const QString m_what;
    const QString m_fileName;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_showCode;
    QWidget *m_codeRow;
    QrCode *m_code;
    PlainLabel *m_note; ///< what became of a click
};
