// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whatever a merchant can do, as the keys that do it: steps of a KeyDriver, from the page to the answer.
#include "core/actions/wish.h"

#include <QStringList>

namespace keys {

using namespace Qt::StringLiterals;

inline QString page(const char *title) { return u"go "_s + QString::fromUtf8(title); }
inline QString record(const char *resourceAndStatus) { return u"find "_s + QString::fromUtf8(resourceAndStatus); }
inline QString tab(const char *name) { return u"tab "_s + QString::fromUtf8(name); }
inline QString key(const char *keys) { return u"key "_s + QString::fromUtf8(keys); }
inline QString choose(const char *entry) { return u"menu "_s + QString::fromUtf8(entry); }
inline QString type(const char *text) { return u"type "_s + QString::fromUtf8(text); }
inline QString fresh(const char *text)
{
    return u"fresh "_s + QString::fromUtf8(text);
} ///< %1: another number each time
inline QString opens(const char *title) { return u"opens "_s + QString::fromUtf8(title); }
const QString space = key("Space");
const QString confirm = u"confirm"_s; ///< types the word, where live mode asks for one
const QString safe = u"safe"_s;       ///< in live mode Enter must not do it now
const QString yes = u"yes"_s;         ///< the second step of live mode
const QString over = u"over"_s;       ///< the run is
const QString closed = u"closed"_s;

inline QStringList inDetails(const char *button) { return {tab(button), space}; }
inline QStringList more(const char *entry) { return {tab("More actions"), space, choose(entry)}; }
inline QStringList send(const char *button) { return {safe, confirm, tab(button), space}; }

struct Row
{
    const char *name;
    std::optional<WishKind> kind; ///< of the one wish that it makes; nullopt: it makes none, or many
    QStringList open;             ///< up to the dialog, with all that has to be typed in it
    QStringList send;             ///< confirms and sends; may be pressed again after a refusal
    QStringList after;            ///< what one sees of it then, until one is back on the page
    const char *wire;             ///< what goes to Creem, "%1": the record's id
    int times = 1;

    QStringList all() const { return open + send + after; }
};

/// Also what only asks.
inline QList<Row> rows()
{
    using K = WishKind;
    const QStringList active = {page("Subscriptions"), record("subscriptions active")};
    const QStringList licence = {
        page("Licences"), key("Ctrl+F"), u"type-licence key"_s, key("Tab"), u"type-licence email"_s,
        key("Return"),    u"rows"_s};
    const QStringList submit = {key("Ctrl+Return"), yes};
    const QStringList done = {closed};
    QList<Row> all = {
        {"cancel at period end", K::CancelAtPeriodEnd,
         active + inDetails("Cancel…, in the details") + QStringList{opens("Cancel at the end of the period?")},
         send("Cancel subscription"), done, "POST /v1/subscriptions/%1/cancel"},
        {"undo the cancellation", K::Resume,
         QStringList{page("Subscriptions"), record("subscriptions scheduled_cancel")}
             + inDetails("Undo the cancellation…, in the details") + QStringList{opens("Undo the cancellation?")},
         send("Undo the cancellation"), done, "POST /v1/subscriptions/%1/resume"},
        {"cancel now", K::CancelNow,
         active
             + QStringList{key("Delete"), opens("Cancel at the end of the period?"), tab("At the end of the period"),
                           key("Right")},
         send("Cancel subscription"), done, "POST /v1/subscriptions/%1/cancel"},
        {"pause now", K::Pause, active + more("Pause…") + QStringList{opens("Pause now?")}, send("Pause subscription"),
         done, "POST /v1/subscriptions/%1/pause"},
        {"pause at period end", K::PauseAtPeriodEnd,
         active + more("Pause…") + QStringList{opens("Pause now?"), tab("Now"), key("Right")},
         send("Pause subscription"), done, "POST /v1/subscriptions/%1/cancel"},
        {"resume", K::Resume,
         QStringList{page("Subscriptions"), record("subscriptions paused")} + inDetails("Resume…, in the details")
             + QStringList{opens("Resume the subscription?")},
         send("Resume subscription"), done, "POST /v1/subscriptions/%1/resume"},
        {"change plan", K::ChangePlan,
         active + more("Change plan…")
             + QStringList{opens("Change the plan"), tab("New plan"), u"choices"_s, key("Down")},
         send("Change plan"), done, "POST /v1/subscriptions/%1/upgrade"},
        {"change seats, by the row's menu", K::ChangeSeats,
         active
             + QStringList{key("Shift+F10"), choose("Change seats…"), opens("Change the seats"), tab("Seats"),
                           key("Up")},
         send("Change seats"), done, "POST /v1/subscriptions/%1"},
        {"refund", K::Refund,
         QStringList{page("Transactions"), record("transactions paid")} + inDetails("Refund *…, in the details")
             + QStringList{opens("Refund *")},
         send("Refund *"), done, "POST /v1/refunds"},
        {"new discount",
         K::CreateDiscount,
         {page("Discounts"), key("Ctrl+N"), opens("New discount"), type("Autumn"), tab("Products"), space},
         submit,
         done,
         "POST /v1/discounts"},
        {"find a code",
         {},
         {page("Discounts"), key("Ctrl+Shift+F"), opens("Find a code"), type("KERN15")},
         {key("Return")},
         done,
         "GET /v1/discounts"},
        {"duplicate a discount",
         K::CreateDiscount,
         {page("Discounts"), record("discounts active"), key("Ctrl+D"), opens("Duplicate discount")},
         submit,
         done,
         "POST /v1/discounts"},
        {"many codes",
         {},
         {page("Discounts"), key("Ctrl+Shift+N"), opens("Make many codes"), tab("How many"), type("3"), tab("Name"),
          type("Friends"), tab("Products"), space},
         send("Make 3*"),
         {over, tab("Close"), space, closed},
         "POST /v1/discounts",
         3},
        {"delete a discount",
         K::DeleteDiscount,
         {page("Discounts"), record("discounts active"), key("Delete"), opens("Delete this discount?")},
         send("Delete discount"),
         done,
         "DELETE /v1/discounts/%1/delete"},
        {"new customer",
         K::CreateCustomer,
         {page("Customers"), key("Ctrl+N"), opens("New customer"), type("Zoe"), key("Tab"), fresh("zoe%1@example.com")},
         {key("Return"), yes},
         done,
         "POST /v1/customers"},
        {"edit a customer",
         K::UpdateCustomer,
         {page("Customers"), record("customers"), key("F2"), opens("Edit customer"), fresh("Another %1")},
         {key("Return"), yes},
         done,
         "PATCH /v1/customers"},
        {"portal link",
         K::CreatePortalLink,
         {page("Customers"), record("customers"), key("Ctrl+L"), opens("Make a link to the customer portal?")},
         {safe, tab("Make the link"), space},
         {opens("The link to the customer portal"), key("Escape"), closed},
         "POST /v1/customers/billing"},
        {"checkout link",
         K::CreateCheckout,
         {page("Checkout links"), key("Ctrl+N"), opens("New checkout link"), tab("Product"), key("Down")},
         submit,
         {opens("Checkout link"), key("Escape"), closed},
         "POST /v1/checkouts"},
        {"activate a licence",
         K::ActivateLicense,
         licence + QStringList{tab("Activate…"), space, opens("Activate a licence"), type("Desk")},
         {key("Return"), yes},
         done,
         "POST /v1/licenses/activate"},
        {"validate a licence",
         {},
         licence + QStringList{u"row active"_s} + inDetails("Does it hold?, in the details"),
         {},
         {},
         "POST /v1/licenses/validate"},
        {"free an activation", K::DeactivateLicense,
         licence + QStringList{u"row active"_s} + inDetails("Free it…, in the details")
             + QStringList{opens("Free this activation?")},
         send("Free it"), done, "POST /v1/licenses/deactivate"},
        {"new product",
         K::CreateProduct,
         {page("Products"), key("Ctrl+N"), opens("New product"), type("Type tester"), key("Tab"), type("Tests types."),
          tab("Price"), type("5")},
         submit,
         done,
         "POST /v1/products"},
        {"edit a product",
         K::UpdateProduct,
         {page("Products"), record("products active"), key("F2"), opens("Edit product"), fresh("Other name %1")},
         submit,
         done,
         "PATCH /v1/products/%1"},
        {"archive a product",
         K::ArchiveProduct,
         {page("Products"), record("products active"), key("Delete"), opens("Archive this product?")},
         send("Archive product"),
         done,
         "DELETE /v1/products/%1"},
    };
    const auto many = [&](const char *name, const char *page_, const char *rows, const char *entry, const char *title,
                          const char *button, const char *wire) {
        all.append({name,
                    {},
                    {page(page_), record(rows), u"top"_s, key("Shift+Down"), key("Shift+Down"), key("Shift+F10"),
                     choose(entry), opens(title)},
                    send(button),
                    {over, key("Return"), closed},
                    wire,
                    3});
    };
    many("refund many", "Transactions", "transactions paid *", "Refund 3…", "Refund 3 payment(s)", "Refund 3",
         "POST /v1/refunds");
    many("pause many at period end", "Subscriptions", "subscriptions active *", "Pause 3 at period end…",
         "Pause 3 subscription(s) at the end of their periods", "Pause 3 at period end",
         "POST /v1/subscriptions/%1/cancel");
    many("pause many now", "Subscriptions", "subscriptions active *", "Pause 3 now…", "Pause 3 subscription(s) now",
         "Pause 3 now", "POST /v1/subscriptions/%1/pause");
    many("resume many", "Subscriptions", "subscriptions paused *", "Resume 3…", "Resume 3 subscription(s)", "Resume 3",
         "POST /v1/subscriptions/%1/resume");
    many("cancel many at period end", "Subscriptions", "subscriptions active *", "Cancel 3 at period end…",
         "Cancel 3 subscription(s) at the end of their periods", "Cancel 3 at period end",
         "POST /v1/subscriptions/%1/cancel");
    many("cancel many now", "Subscriptions", "subscriptions active *", "Cancel 3 now…", "Cancel 3 subscription(s) now",
         "Cancel 3 now", "POST /v1/subscriptions/%1/cancel");
    many("archive many", "Products", "products active *", "Archive 3…", "Archive 3 product(s)", "Archive 3",
         "DELETE /v1/products/%1");
    return all;
}

} // namespace keys
