// SPDX-License-Identifier: GPL-3.0-or-later
#include "submitdialog.h"

#include "actionwords.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

/// Enter that is held down was meant once: what is refused must not be sent again by it, nor a question be answered.
bool isHeldEnter(const QKeyEvent &event)
{
    return event.isAutoRepeat() && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

void SubmitDialog::connectButtons()
{
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    m_yesGuard.setSingleShot(true);
    connect(&m_yesGuard, &QTimer::timeout, this, &SubmitDialog::dress);
    connect(&m_holds, &MomentTimer::came, this, &SubmitDialog::passTime);
    connect(m_no, &QPushButton::clicked, this, &SubmitDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &SubmitDialog::trySubmit);
    connect(m_back, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Unsettled || m_stage == Stage::Checking)
            m_actions.checkNow(m_recordId);
    });
    connect(m_word, &QLineEdit::textChanged, this, &SubmitDialog::dress);
    connect(
        &m_actions, &Actions::changed, this, [this](const QString &id) { id == m_recordId ? takeRecord() : hear(id); });
    connect(&m_actions, &Actions::conditionChanged, this, &SubmitDialog::revalidate); // it may be locked
    // From inside a field of several lines, where Enter is a new line.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(int(Qt::ControlModifier) | key), this);
        keys->setAutoRepeat(false);
        connect(keys, &QShortcut::activated, this, [this] {
            if (!isAsking())
                trySubmit();
        });
    }
    for (QPushButton *button : {m_no, m_check, m_submit, m_back, m_yes})
        button->installEventFilter(this);
}

bool SubmitDialog::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && isHeldEnter(static_cast<QKeyEvent &>(*event)))
        || QDialog::eventFilter(watched, event);
}

QString SubmitDialog::storeAndMode() const
{
    const QString store = isolated(m_target.store);
    return isLive() ? tr("%1, live").arg(store) : tr("%1, test").arg(store);
}

void SubmitDialog::warn(const QString &text)
{
    auto *label = new PlainLabel(breakableIfLong(text));
    label->setWordWrap(true);
    m_content->insertWidget(0, label);
}

void SubmitDialog::setInitialFocus(QWidget *widget) { m_initialFocus = widget; }

void SubmitDialog::setTitle(const QString &title)
{
    m_heading->setText(title);
    setWindowTitle(title);
}

void SubmitDialog::setYes(const QString &yes) { m_style.yes = yes; }

void SubmitDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        // Forms scroll: the wheel must not change what it passes.
        for (QWidget *field : m_fields->findChildren<QWidget *>())
            if ((qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field))
                && !field->findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
                new WheelGuard(field);
        fit();
        if (isSafeFirst())
            m_no->setFocus();
        else if (m_initialFocus)
            m_initialFocus->setFocus();
    }
    QDialog::showEvent(event);
}

void SubmitDialog::showPage(int index)
{
    if (index == 1 && m_pages->currentIndex() == 0)
        m_heightOfFields = height();
    const bool isBack = index == 0 && m_pages->currentIndex() == 1;
    m_pages->setCurrentIndex(index);
    if (isBack)
        resize(width(), m_heightOfFields);
}

/// As high as what it shows, and no higher: a question in a form's height would be mostly empty.
void SubmitDialog::fit()
{
    const QWidget *shown = static_cast<QScrollArea *>(m_pages->currentWidget())->widget();
    const QSize room = screen()->availableGeometry().size() - QSize(48, 96);
    const int wide = qMax(isVisible() ? width() : minimumWidth(), shown->sizeHint().width() + margin);
    layout()->activate();
    const int inside = shown->hasHeightForWidth() ? shown->heightForWidth(wide) : shown->sizeHint().height();
    const int around = (layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height())
        - m_pages->sizeHint().height();
    resize(QSize(wide, around + inside).boundedTo(room));
}

void SubmitDialog::refit()
{
    if (!isVisible() || m_pages->currentIndex() != 0)
        return;
    const int before = height();
    fit();
    if (height() < before)
        resize(width(), before); // it doesn't jump about while one chooses
}

void SubmitDialog::revalidate()
{
    if (m_stage != Stage::Editing)
        return;
    bindWord();
    dress();
}

/// The word was typed for one thing: what is chosen after that takes another one.
void SubmitDialog::bindWord()
{
    QJsonObject now;
    if (isLive() && problem().isEmpty()) {
        const Wish chosen = wish();
        now = {{u"kind"_s, json::Open(chosen.kind).wire()}, {u"parameters"_s, chosen.parameters}};
    }
    if (std::exchange(m_wordFor, now) != now)
        m_word->clear();
}

QString SubmitDialog::wantedWord() const
{
    const QString word = isLive() ? typedWord() : QString();
    return !word.isEmpty() && problem().isEmpty() && isGraveNow() ? word : QString();
}

bool SubmitDialog::isGraveNow() const { return isGrave(wish()); }

bool SubmitDialog::isWordTyped() const { return wantedWord().isEmpty() || isTyped(m_word->text().trimmed()); }

bool SubmitDialog::isTyped(const QString &text) const { return text.compare(typedWord(), Qt::CaseInsensitive) == 0; }

bool SubmitDialog::canRepeat() const
{
    const auto record = m_actions.record(m_recordId);
    // Where an effect may take days to show, the page of activity is the place: it asks for the amount again.
    // Likewise after a while: it looks at the object again.
    constexpr qint64 fresh = 300; // seconds
    return record && operationOf(record->wish.kind).showsAtOnce && m_actions.canSendAgain(*record)
        && record->stateAt.secsTo(QDateTime::currentDateTimeUtc()) < fresh;
}

void SubmitDialog::trySubmit()
{
    if (isAsking() || m_actions.isReadOnly() || isToBeRead())
        return;
    if (m_stage == Stage::Unsettled && canRepeat()) {
        if (!isWordTyped())
            return m_word->setFocus();
        return follow(m_actions.sendAgain(m_recordId)); // confirmed before, and looked up since
    }
    if (m_stage != Stage::Editing)
        return;
    if (!problem().isEmpty())
        return showProblems();
    if (isOutdated())
        return;
    if (isLive() && m_style.confirmsInLive)
        return confirm();
    if (isWordTyped())
        startSubmit();
    else
        m_word->setFocus();
}

void SubmitDialog::confirm()
{
    const Confirmation question = confirmation();
    m_question->setText(question.question);
    m_questionText->setText(breakableIfLong(question.text));
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const auto &[name, value] : question.facts)
        addFact(m_facts, name, value, font());
    m_word->clear();
    m_notice->clear();
    showPage(1);
    ask(question, tr("&Go back"), [this] { startSubmit(); });
    fit();
}

void SubmitDialog::startSubmit()
{
    if (isOutdated() || isToBeRead())
        return;
    m_notice->clear();
    Wish sent = wish();
    if (!m_again.isEmpty())
        sent.again = m_again;
    // Of one that was repeated already, and refused, it is known what became of it: this is a wish of its own.
    if (const auto repeated = m_actions.record(sent.again); repeated && !repeated->supersededBy.isEmpty())
        sent.again.clear();
    follow(m_actions.submit(sent));
}

void SubmitDialog::follow(const QString &id)
{
    m_recordId = id;
    m_isReworded = false;
    setStage(Stage::Sending);
}

/// And that it would be another thing to send it again, if it would: it may have been on its way when that came.
void SubmitDialog::sayOutcome(const ActionRecord &record)
{
    const OutcomeWords words = outcomeWords(record, m_target.mode);
    QStringList text{words.text};
    if (m_isReworded) {
        text.append(tr("Meanwhile time has gone on, and what is said above has changed with it: read it once more "
                       "before you decide."));
        m_yesGuard.start(QApplication::doubleClickInterval());
    }
    text.removeAll(QString());
    m_notice->say(words.tone, words.title, text.join(u' '), words.traceId);
}

void SubmitDialog::takeRecord()
{
    const ActionRecord record = m_actions.record(m_recordId).value_or(ActionRecord());
    if (isAsking() && record.state != ActionState::Waiting && record.state != ActionState::Sending)
        answer(false);
    switch (record.state) {
    case ActionState::Waiting:
    case ActionState::Sending: return;
    case ActionState::Done:
        m_stage = Stage::Editing; // nothing is under way
        m_recordId.clear();
        emit succeeded(record);
        return accept();
    case ActionState::Refused:
    case ActionState::NotSent:
        sayOutcome(record);
        setStage(Stage::Editing);
        return (isSafeFirst() || !m_submit->isEnabled() ? m_no : m_submit)->setFocus();
    case ActionState::Unknown: {
        sayOutcome(record);
        const bool hadFocus = m_check->hasFocus();
        setStage(record.isChecking ? Stage::Checking : Stage::Unsettled);
        if (!record.isChecking || hadFocus)
            (m_check->isVisible() ? m_check : m_no)->setFocus();
        return;
    }
    case ActionState::NotDone:
    case ActionState::GivenUp: sayOutcome(record); return setStage(Stage::Unsettled);
    }
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
    const bool isConfirming = m_pages->currentIndex() == 1;
    if (!isAsking() || (yes && (m_yesGuard.isActive() || (isConfirming && !isWordTyped()))))
        return;
    const auto onYes = std::exchange(m_onYes, {});
    m_yesGuard.stop();
    if (isConfirming)
        showPage(0);
    m_asked->clear();
    dress();
    if (yes)
        return onYes();
    (m_stage == Stage::Editing && !isSafeFirst() ? m_submit : m_no)->setFocus();
}

void SubmitDialog::setStage(Stage stage)
{
    const bool isNew = std::exchange(m_stage, stage) != stage;
    if (isNew && stage == Stage::Unsettled)
        m_word->clear(); // it was typed for the first time that it was sent
    dress();
    if (isNew && stage != Stage::Editing && !isAsking())
        m_no->setFocus(); // the field that had it can't be used now
}

void SubmitDialog::reject()
{
    if (isAsking())
        return answer(false);
    if (m_stage == Stage::Editing && isChanged())
        return ask(
            {tr("Throw away what you have typed?"), tr("Nothing has been sent to Creem."), tr("&Throw away"), {}},
            tr("&Keep editing"), [this] { done(Rejected); });
    done(Rejected); // what is under way goes on, and is told on the page
}

void SubmitDialog::accept() { done(Accepted); }

void SubmitDialog::dress()
{
    const bool asking = isAsking();
    const bool isConfirming = m_pages->currentIndex() == 1;
    const bool busy = m_stage == Stage::Sending || m_stage == Stage::Checking;
    const bool again = m_stage == Stage::Unsettled && canRepeat();
    const auto record = m_actions.record(m_recordId);
    const bool canCheck = record && record->state == ActionState::Unknown && operationOf(record->wish.kind).look;
    const bool isLocked = m_actions.isReadOnly();
    const bool isOld = m_stage == Stage::Editing && isOutdated();
    const QString reason = m_stage != Stage::Editing ? QString()
        : isLocked                                   ? tr("This store is locked: nothing can be changed.")
        : isOld                                      ? tr("It was changed meanwhile")
                                                     : problem();
    const bool takesWord = m_stage == Stage::Editing
        ? (asking ? isConfirming : !m_style.confirmsInLive)
        : again && !asking;
    const QString word = takesWord ? wantedWord() : QString();
    m_fields->setEnabled(m_stage == Stage::Editing && !asking);
    m_wordRow->setVisible(!word.isEmpty());
    m_wordLabel->setText(tr("To do this in live mode, type %1").arg(word));
    m_word->setAccessibleName(tr("Type %1 to confirm").arg(word));
    m_progress->setVisible(busy);
    m_status->setText(m_stage == Stage::Sending        ? m_style.sending
                          : m_stage == Stage::Checking ? tr("Asking Creem…")
                          : asking                     ? QString()
                                                       : reason);
    m_no->setVisible(!asking);
    m_no->setText(m_stage == Stage::Editing ? m_style.no : tr("&Close"));
    m_check->setVisible(!asking && canCheck && (m_stage == Stage::Unsettled || m_stage == Stage::Checking));
    m_check->setEnabled(m_stage == Stage::Unsettled || m_stage == Stage::Checking);
    m_submit->setVisible(!asking && m_stage != Stage::Checking && (m_stage != Stage::Unsettled || again));
    m_submit->setText(again ? tr("Send it &again") : m_style.yes);
    m_submit->setEnabled(!isLocked && !isOld && (asking || !m_yesGuard.isActive())
                         && (again || (m_stage == Stage::Editing && reason.isEmpty())) && isWordTyped());
    m_back->setVisible(asking);
    m_yes->setVisible(asking);
    m_yes->setEnabled(!m_yesGuard.isActive() && !(isConfirming && isOld) && (!isConfirming || isWordTyped()));

    // While it is sent nothing answers to Enter: a second one, meant for the first, must not close the dialog.
    m_no->setAutoDefault(!busy);
    QPushButton *standard = asking                                  ? m_back
        : m_stage == Stage::Unsettled && m_check->isVisibleTo(this) ? m_check
        : m_stage == Stage::Unsettled                               ? m_no
        : busy || !(isSafeFirst() || !word.isEmpty())
        ? m_submit
        : m_no;
    standard->setDefault(true);
}

void SubmitDialog::keyPressEvent(QKeyEvent *event)
{
    if (isHeldEnter(*event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !isAsking() && m_stage == Stage::Editing && !isSafeFirst() && !problem().isEmpty())
        return showProblems(); // why nothing happens
    QDialog::keyPressEvent(event);
}
