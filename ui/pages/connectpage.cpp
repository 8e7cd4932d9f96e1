// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectpage.h"

#include "ui/dialogs/errorwords.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectPage::ConnectPage(const Purpose &purpose, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_name(new QLineEdit), m_key(new QLineEdit), m_modeNote(new PlainLabel),
      m_problem(new PlainLabel), m_connect(new QPushButton),
      m_session(new QPushButton(tr("Use for this &session only")))
{
    auto *title = new PlainLabel(purpose.title);
    title->setFont(textFont(TextSize::Figure, QFont::DemiBold));
    title->setWordWrap(true);
    auto *text = new PlainLabel(purpose.text);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);

    m_name->setAccessibleName(tr("Name of the store"));
    m_name->setPlaceholderText(tr("My store"));
    m_name->setMaxLength(100);
    m_key->setAccessibleName(tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(u"creem_…"_s);
    m_key->setMaxLength(300);
    QAction *eye = m_key->addAction(lineIcon(u"show"_s), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the key")); // its button is drawn as an icon and read out by this
    eye->setToolTip(eye->text());
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, m_key,
            [this](bool on) { m_key->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });

    m_modeNote->setWordWrap(true);
    m_modeNote->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_connect->setText(purpose.sessionOnly ? tr("Use for this &session only") : tr("&Connect"));
    m_connect->setProperty("role", u"primary"_s);
    m_connect->setDefault(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (purpose.storeName) {
        m_name->setParent(this); // in no layout that would own it
        m_name->hide();
    } else {
        form->addRow(tr("Store &name"), m_name);
    }
    form->addRow(tr("API &key"), m_key);
    form->addRow(QString(), m_modeNote);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_session);
    m_session->hide();
    const auto addButton = [&](const QString &words, auto signal) {
        auto *button = new QPushButton(words);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    if (purpose.sessionOnly)
        addButton(tr("&Retry the keychain"), &ConnectPage::retryWanted);
    if (!purpose.back.isEmpty())
        addButton(purpose.back, &ConnectPage::backWanted);
    buttons->addStretch(1);
    if (purpose.offerDemo)
        addButton(tr("Try the &demo store"), &ConnectPage::demoWanted);

    auto *note = new PlainLabel(
        purpose.sessionOnly ? tr("The key is kept in memory until Creamery closes. It is not written anywhere.")
                            : tr("You find it in Creem's dashboard under Settings, API keys. It is kept in your "
                                 "desktop's keychain and nowhere else."));
    note->setWordWrap(true);
    note->setFont(textFont(TextSize::Note));
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *card = new QWidget;
    card->setFixedWidth(520);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addWidget(note);

    auto *inner = new QWidget;
    auto *middle = new QVBoxLayout(inner);
    middle->addStretch(2);
    middle->addWidget(card, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(purpose.storeName ? m_key : m_name);

    connect(m_key, &QLineEdit::textChanged, this, &ConnectPage::revalidate);
    const Keep keep = purpose.sessionOnly ? Keep::ForSession : Keep::InKeychain;
    connect(m_key, &QLineEdit::returnPressed, this, [this, keep] { submit(keep); });
    connect(m_name, &QLineEdit::returnPressed, m_key, qOverload<>(&QWidget::setFocus));
    connect(m_connect, &QPushButton::clicked, this, [this, keep] { submit(keep); });
    connect(m_session, &QPushButton::clicked, this, [this] { submit(Keep::ForSession); });
    revalidate();
}

void ConnectPage::revalidate()
{
    const auto key = ApiKey::parse(m_key->text());
    const bool wrongMode = key && m_purpose.mode && key->mode() != *m_purpose.mode;
    QString note;
    if (m_key->text().trimmed().isEmpty())
        note = m_purpose.mode == Mode::Live ? tr("A live key begins with creem_.")
            : m_purpose.mode == Mode::Test
            ? tr("A test key begins with creem_test_.")
            : tr("Live keys begin with creem_, test keys with creem_test_.");
    else if (!key)
        note = tr("This isn't a Creem API key: those begin with creem_ and hold no spaces.");
    else if (wrongMode)
        note = key->mode() == Mode::Test
            ? tr("This is a test key; a live key is needed here.")
            : tr("This is a live key; a test key is needed here.");
    else if (key->mode() == Mode::Test)
        note = tr("A test key: it opens the store's test mode.");
    else
        note = tr("A live key: it opens the real store.");
    m_modeNote->setText(note);
    m_connect->setEnabled(key && !wrongMode && !m_busy);
    m_session->setEnabled(m_connect->isEnabled());
}

void ConnectPage::submit(Keep keep)
{
    const auto key = ApiKey::parse(m_key->text());
    if (!m_connect->isEnabled() || !key)
        return;
    m_problem->hide();
    const QString typed = m_name->text().trimmed();
    emit keySubmitted(m_purpose.storeName.value_or(typed.isEmpty() ? m_name->placeholderText() : typed), *key, keep);
}

void ConnectPage::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setReadOnly(busy);
    m_key->setReadOnly(busy);
    revalidate();
    if (busy)
        m_modeNote->setText(tr("Asking Creem whether it accepts this key…"));
}

void ConnectPage::showProblem(const QString &text)
{
    QPalette danger = palette();
    danger.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).ink);
    m_problem->setPalette(danger);
    m_problem->setText(text);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectPage::offerSessionOnly(const QString &problem)
{
    setBusy(false);
    m_connect->setText(tr("&Retry the keychain"));
    m_session->show();
    showProblem(problem);
}

void ConnectPage::showRejection(const ApiError &error, Mode mode)
{
    const ErrorWords words = errorWords(error, mode);
    QString text = words.title + u'\n' + words.text;
    if (!words.traceId.isEmpty())
        text += u'\n' + tr("Trace id: %1").arg(words.traceId);
    showProblem(text);
}
