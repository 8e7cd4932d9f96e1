// SPDX-License-Identifier: GPL-3.0-or-later
#include "findcodedialog.h"

#include "errorwords.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

FindCodeDialog::FindCodeDialog(Client &client, QWidget *parent)
    : QDialog(parent), m_client(client), m_code(new QLineEdit), m_notice(new NoticeBox), m_progress(new QProgressBar),
      m_find(new QPushButton(tr("&Find")))
{
    setWindowTitle(tr("Find a code"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *title = new PlainLabel(windowTitle());
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    auto *text = new PlainLabel(tr("Creem is asked for the discount that has this code."));
    text->setWordWrap(true);
    m_code->setAccessibleName(tr("Discount code"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_find->setProperty("role", QLatin1String("primary"));
    m_find->setDefault(true);
    m_find->setEnabled(false);
    auto *close = new QPushButton(tr("&Cancel"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_find);
    const bool isTest = client.mode() == Mode::Test;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (isTest)
        outer->addWidget(new ModeBand);
    auto *column = new QVBoxLayout;
    outer->addLayout(column);
    column->setContentsMargins(24, isTest ? 16 : 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_code);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_find, &QPushButton::clicked, this, &FindCodeDialog::find);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &code) {
        m_find->setEnabled(!code.trimmed().isEmpty());
        m_notice->clear();
    });
    m_code->setFocus();
}

void FindCodeDialog::find()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty() || (m_call && m_call->isRunning()))
        return;
    m_notice->clear();
    m_progress->show();
    m_find->setEnabled(false);
    m_call = m_client.retrieveDiscountByCode(code);
    m_call->then(
        this, [this, code](const Result<Discount> &result, const QByteArray &raw) { take(code, result, raw); });
}

void FindCodeDialog::take(const QString &code, const Result<Discount> &result, const QByteArray &raw)
{
    m_progress->hide();
    m_find->setEnabled(!m_code->text().trimmed().isEmpty());
    if (code != m_code->text().trimmed())
        return; // another one is wanted by now
    if (result) {
        emit found(*result, raw);
        return accept();
    }
    m_code->setFocus();
    m_code->selectAll();
    if (result.error().kind == ApiError::Kind::Http && result.error().httpStatus == 404)
        return m_notice->say(
            Tone::Neutral, tr("No discount has this code"), tr("It may have been deleted, or be of the other mode."));
    const ErrorWords words = errorWords(result.error(), m_client.mode());
    m_notice->say(Tone::Warning, words.title, words.text, words.traceId);
}
