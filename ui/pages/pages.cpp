// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "core/profiles/session.h"
#include "productspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<PageEntry> pagesOf(Session &session)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Pages", text); };
    return {{.key = u"products"_s,
             .title = tr(QT_TRANSLATE_NOOP("Pages", "Products")),
             .group = tr(QT_TRANSLATE_NOOP("Pages", "Sell")),
             .make = [&session]() -> StorePage * {
                 return new ProductsPage(session.client(), {session.profile().name, session.mode()}, {});
             }}};
}
