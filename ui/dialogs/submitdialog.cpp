// SPDX-License-Identifier: GPL-3.0-or-later
#include "submitdialog.h"

#include "errorwords.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int leastWidth = 560;

PlainLabel *heading(const QString &text, TextSize size)
{
    auto *label = new PlainLabel(text);
    label->setFont(textFont(size, QFont::DemiBold));
    label->setWordWrap(true);
    return label;
}

QScrollArea *scrolling(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // its fields are reached by Tab, and it follows them
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return area;
}

void setRole(QPushButton *button, const char *role) { button->setProperty("role", QLatin1String(role)); }

} // namespace

SubmitDialog::SubmitDialog(StoreTarget target, Style style, QWidget *parent)
    : QDialog(parent), m_target(std::move(target)), m_style(std::move(style)), m_pages(new QStackedWidget),
      m_content(new QVBoxLayout), m_fields(new QWidget), m_question(heading({}, TextSize::Text)),
      m_questionText(new PlainLabel), m_facts(new QFormLayout), m_notice(new NoticeBox), m_asked(new NoticeBox),
      m_progress(new QProgressBar), m_status(new PlainLabel), m_no(new QPushButton),
      m_check(new QPushButton(tr("Check what &happened"))), m_submit(new QPushButton), m_back(new QPushButton),
      m_yes(new QPushButton)
{
    setWindowTitle(m_style.title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(leastWidth);
    setSizeGripEnabled(true);

    const bool live = m_target.mode == Mode::Live;
    auto *where = new PlainLabel(
        live ? tr("%1, live mode").arg(m_target.store) : tr("%1, test mode").arg(m_target.store));
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setWordWrap(true);

    m_content->setContentsMargins(margin, 0, margin, 8);
    m_content->setSpacing(margin);
    m_fields->setLayout(m_content);
    m_pages->addWidget(scrolling(m_fields));

    auto *questionPage = new QWidget;
    auto *questionColumn = new QVBoxLayout(questionPage);
    questionColumn->setContentsMargins(margin, 0, margin, 8);
    questionColumn->setSpacing(12);
    m_questionText->setWordWrap(true);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(8);
    questionColumn->addWidget(m_question);
    questionColumn->addWidget(m_questionText);
    questionColumn->addLayout(m_facts);
    questionColumn->addStretch(1);
    m_pages->addWidget(scrolling(questionPage));

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    setRole(m_submit, m_style.danger ? "danger" : "primary");
    setRole(m_yes, m_style.danger ? "danger" : "primary");
    setRole(m_back, "safe");
    if (m_style.danger)
        setRole(m_no, "safe");

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_status, 1);
    for (QPushButton *button : {m_no, m_check, m_submit, m_back, m_yes})
        buttons->addWidget(button);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->setSpacing(12);
    foot->addWidget(m_notice);
    foot->addWidget(m_asked);
    foot->addWidget(m_progress);
    foot->addLayout(buttons);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, live ? 0 : 4, margin, 0);
    head->setSpacing(4);
    head->addWidget(heading(m_style.title, TextSize::Heading));
    head->addWidget(where);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, live ? margin : 0, 0, margin);
    column->setSpacing(16);
    if (!live)
        column->addWidget(new ModeBand);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);

    connect(this, &QDialog::finished, this, [this] {
        if (!m_isLeft)
            deleteLater();
    });
    m_yesGuard.setSingleShot(true);
    connect(&m_yesGuard, &QTimer::timeout, this, &SubmitDialog::dress);
    connect(m_no, &QPushButton::clicked, this, &SubmitDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &SubmitDialog::trySubmit);
    connect(m_back, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_stage != Stage::Unsettled)
            return;
        setStage(Stage::Checking);
        check();
    });
    // From inside a field of several lines, where Enter is a new line.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(int(Qt::ControlModifier) | key), this), &QShortcut::activated, this, [this] {
            if (!isAsking())
                trySubmit();
        });
}

void SubmitDialog::setInitialFocus(QWidget *widget) { m_initialFocus = widget; }

void SubmitDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        const QSize wanted = sizeHint().expandedTo(QSize(leastWidth, 0));
        const QSize room = screen()->availableGeometry().size() - QSize(48, 96);
        const auto *area = qobject_cast<QScrollArea *>(m_pages->widget(0));
        const int hidden = qMax(0, m_fields->sizeHint().height() - area->sizeHint().height());
        resize(QSize(wanted.width() + margin, wanted.height() + hidden).boundedTo(room));
        if (m_style.danger)
            m_no->setFocus();
        else if (m_initialFocus)
            m_initialFocus->setFocus();
    }
    QDialog::showEvent(event);
}

void SubmitDialog::revalidate()
{
    if (m_stage == Stage::Editing)
        dress();
}

void SubmitDialog::trySubmit()
{
    if (isAsking())
        return;
    if (m_stage == Stage::Unsettled && canSendAgain())
        return startSubmit(); // confirmed before, and Creem takes it once
    if (m_stage != Stage::Editing)
        return;
    if (!problem().isEmpty())
        return showProblems();
    if (m_target.mode == Mode::Live && m_style.confirmsInLive)
        return confirm();
    startSubmit();
}

void SubmitDialog::confirm()
{
    const Confirmation question = confirmation();
    m_question->setText(question.question);
    m_questionText->setText(question.text);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const auto &[name, value] : question.facts) {
        auto *label = new PlainLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new PlainLabel(value);
        text->setWordWrap(true);
        m_facts->addRow(label, text);
    }
    m_pages->setCurrentIndex(1);
    ask(question, tr("&Go back"), [this] { startSubmit(); });
}

void SubmitDialog::startSubmit()
{
    m_notice->clear();
    submit();
    Q_ASSERT(m_stage == Stage::Sending);
}

void SubmitDialog::ask(const Confirmation &question, const QString &no, std::function<void()> onYes)
{
    if (m_pages->currentIndex() == 0)
        m_asked->say(Tone::Warning, question.question, question.text);
    m_yes->setText(question.yes);
    m_back->setText(no);
    m_onYes = std::move(onYes);
    m_yesGuard.start(QApplication::doubleClickInterval());
    setAccessibleDescription(question.question + u' ' + question.text);
    dress();
    m_back->setFocus();
}

void SubmitDialog::answer(bool yes)
{
    if (!isAsking() || (yes && m_yesGuard.isActive()))
        return;
    const auto onYes = std::exchange(m_onYes, {});
    m_yesGuard.stop();
    m_pages->setCurrentIndex(0);
    m_asked->clear();
    dress();
    if (yes)
        return onYes();
    (m_stage == Stage::Editing && !m_style.danger ? m_submit : m_no)->setFocus();
}

void SubmitDialog::setStage(Stage stage)
{
    m_stage = stage;
    dress();
    if (stage != Stage::Editing && !isAsking())
        m_no->setFocus(); // the field that had it can't be used now
}

void SubmitDialog::fail(const ApiError &error)
{
    if (m_isLeft) {
        emit leftFailed(error);
        deleteLater();
        return;
    }
    if (isAsking()) // whether to leave while it is sent: answered by events
        answer(false);
    const ErrorWords words = writeErrorWords(error, m_target.mode);
    m_notice->say(
        error.outcome == WriteOutcome::Unknown ? Tone::Warning : Tone::Danger, words.title, words.text, words.traceId);
    setStage(error.outcome == WriteOutcome::Unknown ? Stage::Unsettled : Stage::Editing);
    if (m_stage == Stage::Editing)
        (m_style.danger ? m_no : m_submit)->setFocus();
    else
        m_check->setFocus();
}

void SubmitDialog::finish()
{
    m_onYes = {};
    m_stage = Stage::Editing; // nothing is under way
    if (m_isLeft)
        return deleteLater();
    accept();
}

void SubmitDialog::checkedNotDone(const QString &title, const QString &text)
{
    if (m_isLeft)
        return deleteLater();
    if (isAsking())
        answer(false);
    m_notice->say(Tone::Information, title, text);
    // Where sending again is safe it stays unsettled: the first copy may still be on its way.
    setStage(canSendAgain() ? Stage::Unsettled : Stage::Editing);
}

void SubmitDialog::checkFailed(const ApiError &error)
{
    if (m_isLeft)
        return deleteLater();
    if (isAsking())
        answer(false);
    const ErrorWords words = errorWords(error, m_target.mode);
    m_notice->say(Tone::Warning, tr("The check did not work either: %1").arg(words.title), words.text, words.traceId);
    setStage(Stage::Unsettled);
    m_check->setFocus();
}

void SubmitDialog::reject()
{
    if (isAsking())
        return answer(false);
    switch (m_stage) {
    case Stage::Editing:
        if (isChanged())
            return ask(
                {tr("Throw away what you have typed?"), tr("Nothing has been sent to Creem."), tr("&Throw away"), {}},
                tr("&Keep editing"), [this] { done(Rejected); });
        break;
    case Stage::Sending:
        return ask({tr("Close while this is being sent?"),
                    tr("The request is under way and can't be taken back. If you close now, you won't see here "
                       "whether Creem accepted it: its outcome stays unknown until the list shows it."),
                    tr("&Close anyway"),
                    {}},
                   tr("&Keep waiting"), [this] {
                       m_isLeft = m_stage == Stage::Sending;
                       done(Rejected);
                   });
    case Stage::Unsettled: break; // the notice has said what closing leaves open
    case Stage::Checking: m_isLeft = true; break;
    }
    done(Rejected);
}

void SubmitDialog::accept() { done(Accepted); }

void SubmitDialog::dress()
{
    const bool asking = isAsking();
    const bool busy = m_stage == Stage::Sending || m_stage == Stage::Checking;
    const bool again = m_stage == Stage::Unsettled && canSendAgain();
    const QString reason = m_stage == Stage::Editing ? problem() : QString();

    m_fields->setEnabled(m_stage == Stage::Editing && !asking);
    m_progress->setVisible(busy);
    m_status->setText(m_stage == Stage::Sending        ? m_style.sending
                          : m_stage == Stage::Checking ? tr("Asking Creem…")
                          : asking                     ? QString()
                                                       : reason);
    m_no->setVisible(!asking);
    m_no->setText(m_stage == Stage::Editing ? m_style.no : tr("&Close"));
    m_check->setVisible(!asking && m_stage == Stage::Unsettled);
    m_submit->setVisible(!asking && (m_stage != Stage::Unsettled || again));
    m_submit->setText(again ? tr("Send it &again") : m_style.yes);
    m_submit->setEnabled(again || (m_stage == Stage::Editing && reason.isEmpty()));
    m_back->setVisible(asking);
    m_yes->setVisible(asking);
    m_yes->setEnabled(!m_yesGuard.isActive());

    // While it is sent nothing answers to Enter: a second one, meant for the first, must not close the dialog.
    m_no->setAutoDefault(!busy);
    QPushButton *standard = asking    ? m_back
        : m_stage == Stage::Unsettled ? m_check
        : busy || !m_style.danger     ? m_submit
                                      : m_no;
    standard->setDefault(true);
}

void SubmitDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !isAsking() && m_stage == Stage::Editing && !m_style.danger && !problem().isEmpty())
        return showProblems(); // why nothing happens
    QDialog::keyPressEvent(event);
}
