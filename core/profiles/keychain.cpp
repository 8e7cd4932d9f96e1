// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

void KeychainTask::settle(Outcome outcome)
{
    if (isSettled())
        return;
    m_outcome = std::move(outcome);
    const auto deliver = [this] {
        deleteLater(); // first: a listener may destroy the keychain, and this with it
        emit finished();
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}
