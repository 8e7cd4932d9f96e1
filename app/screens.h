// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>

class Application;
class QAction;

/// Walks every page in both modes, light and dark, opens the dialogs that its actions offer, and leaves a PNG of each:
/// the project's own contact sheet. Ends the program; its exit code says whether every picture was written.
class Screens final : public QObject
{
    Q_OBJECT
public:
    Screens(Application &application, const QDir &folder, QObject *parent = nullptr);

private:
    struct Step
    {
        QString name;
        std::function<void()> prepare;
        bool dialog = false;             ///< the picture is of the dialog that prepare opened, then it is closed
        bool keeps = false;              ///< or it stays open for the next step
        std::function<bool()> isReady{}; ///< what else to wait for
    };
    void plan();
    void planBelow(const QString &name);
    void planNarrow();
    void planDialogs(const QString &key, const QString &look);
    QList<Step> dialogOf(const QString &status, const QString &action, const QString &look);
    QList<Step> licence(const QString &look);
    void findLicence(QStringList customers);
    Step dialogStep(QAction *action, const QString &look) const;
    QAction *offered(const QString &name) const; ///< of the page that is shown, when it can be done; null: it can't
    QList<Step> runs(const QString &key, const QString &look);
    void changeSomething(); ///< so that the pages of what was done here have something to show
    void next();
    void waitAndTake();
    void take();
    bool isSettled() const;

    Application &m_application;
    const QDir m_folder;
    QList<Step> m_steps;
    Step m_current;
    QTimer m_poll;
    int m_polls = 0;
    int m_failures = 0;
};
