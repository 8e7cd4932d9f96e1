// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "core/profiles/session.h"
#include "productspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QList<PageEntry> pagesOf(Session &session)
{
    const StoreTarget target{session.profile().name, session.mode()};
    return {
        {u"products"_s, Pages::tr("Products"), Pages::tr("Sell"),
         [&session, target] { return new ProductsPage(session.client(), target, TimeStyle()); }},
    };
}
