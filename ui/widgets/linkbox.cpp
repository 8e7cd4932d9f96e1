// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbox.h"

#include "filesaver.h"
#include "plainlabel.h"
#include "qrcode.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "weblink.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinkBox::LinkBox(QString what, QString fileName, QWidget *parent)
    : QWidget(parent), m_what(std::move(what)), m_fileName(std::move(fileName)), m_address(new QLineEdit),
      m_copy(new QPushButton(tr("&Copy"))), m_open(new QPushButton(tr("&Open"))),
      m_showCode(new QPushButton(tr("&QR code"))), m_codeRow(new QWidget), m_code(new QrCode), m_note(new PlainLabel)
{
    m_address->setReadOnly(true);
    m_address->setAccessibleName(m_what);
    m_showCode->setCheckable(true);
    const auto name = [this](QPushButton *button) {
        button->setAutoDefault(false);
        button->setAccessibleName(
            tr("%1: %2", "what the address is, what the button does").arg(m_what, withoutMnemonic(button->text())));
    };
    name(m_copy);
    name(m_open);
    name(m_showCode);
    m_note->setFont(textFont(TextSize::Note));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    for (QPushButton *button : {m_copy, m_open, m_showCode})
        row->addWidget(button);
    auto *pictures = new QVBoxLayout;
    pictures->setSpacing(8);
    for (QAction *action : {m_code->copyAction(), m_code->saveAction()}) {
        auto *button = new QPushButton(action->text());
        name(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        pictures->addWidget(button);
    }
    pictures->addStretch(1);
    auto *codeRow = new QHBoxLayout(m_codeRow);
    codeRow->setContentsMargins(0, 4, 0, 0);
    codeRow->setSpacing(16);
    codeRow->addWidget(m_code);
    codeRow->addLayout(pictures);
    codeRow->addStretch(1);
    m_codeRow->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_codeRow);
    setFocusProxy(m_address);

    const auto say = [this](const QString &text) {
        m_note->setText(text);
        m_note->show();
    };
    connect(m_copy, &QPushButton::clicked, this, [this, say] {
        QGuiApplication::clipboard()->setText(link());
        say(tr("Copied."));
    });
    connect(m_open, &QPushButton::clicked, this, [this, say] {
        if (!openWebLink(QUrl(link(), QUrl::StrictMode)))
            say(tr("No browser took it. Copy the address instead."));
    });
    connect(m_showCode, &QPushButton::toggled, m_codeRow, &QWidget::setVisible);
    connect(m_code->copyAction(), &QAction::triggered, this, [say] { say(tr("The picture was copied.")); });
    connect(m_code, &QrCode::saveWanted, this, &LinkBox::savePicture);
    setLink({});
}

void LinkBox::setLink(const QString &address)
{
    m_address->setText(address);
    m_address->setCursorPosition(0);
    m_code->setText(address, tr("QR code: %1", "what the address is").arg(m_what));
    m_copy->setEnabled(!address.isEmpty());
    m_open->setEnabled(isWebLink(QUrl(address, QUrl::StrictMode)));
    m_showCode->setEnabled(m_code->isReadable());
    if (!m_code->isReadable())
        m_showCode->setChecked(false);
    m_note->hide();
}

QString LinkBox::link() const { return m_address->text(); }
void LinkBox::setCodeShown(bool shown) { m_showCode->setChecked(shown && m_code->isReadable()); }
bool LinkBox::isCodeShown() const { return m_showCode->isChecked(); }

void LinkBox::savePicture()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_code->picture().save(&buffer, "PNG");
    FileSaver::save(this, m_fileName, png, [this](Tone, const QString &title, const QString &text) {
        m_note->setText(tr("%1: %2", "what became of a file, its path or the reason").arg(title, text));
        m_note->show();
    });
}
