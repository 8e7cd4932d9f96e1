// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What tests of BulkDialog have in common.

#include "core/mirror/mirror.h"
#include "everywish.h"
#include "faultserver.h"
#include "plaintimes.h"
#include "products.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/widgets/noticebox.h"
#include "widgets.h"

#include <QPointer>
#include <QTableWidget>
#include <QTest>

/// A store behind a server that does as it is told, and the dialog about some of it. Tests derive from it.
class BulkRig
{
protected:
    void setUp()
    {
        m_pace = std::chrono::milliseconds(1);
        m_server = std::make_unique<FaultServer>();
        m_mirror = std::make_unique<Mirror>(MirrorLocation::inMemory());
    }
    void tearDown()
    {
        delete m_dialog;
        m_actions.reset();
        m_client.reset();
        m_mirror.reset();
        m_server.reset();
    }
    void begin(Mode mode = Mode::Test)
    {
        m_client = products::clientOf(*m_server, mode == Mode::Live);
        m_actions = std::make_unique<Actions>(
            *m_client, *m_mirror, MirrorLocation::inMemory(),
            Actions::Options{{std::chrono::milliseconds(1), std::chrono::milliseconds(1)},
                             m_pace,
                             {2, std::chrono::milliseconds(1), std::chrono::seconds(60)}});
    }
    /// After begin(), with what the mirror holds by then: the dialog reads once.
    void show(WishKind kind, const QStringList &ids, Mode mode = Mode::Test)
    {
        m_dialog = new BulkDialog(
            *m_actions, *m_mirror, {QStringLiteral("Northwind"), mode}, plainTimes(), kind, ids, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_COMPARE(m_dialog->stage(), BulkDialog::Stage::Ready);
    }
    QTableWidget *rows() const { return m_dialog->findChild<QTableWidget *>(); }
    QString words(int row) const { return rows()->item(row, 1)->text(); }
    NoticeBox *notice() const { return m_dialog->findChild<NoticeBox *>(); }
    bool says(const QString &text) const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Actions> m_actions;
    QPointer<BulkDialog> m_dialog;
    std::chrono::milliseconds m_pace{1}; ///< between two of a run, for what begin() makes
};
