// SPDX-License-Identifier: GPL-3.0-or-later
#include "productdetails.h"

#include "core/format/money.h"
#include "ui/looks/words.h"
#include "ui/widgets/detailpane.h"

#include <QCoreApplication>

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(ProductDetails)
};

QString yesNo(bool yes) { return yes ? Details::tr("yes") : Details::tr("no"); }

QString lengths(const CustomTextField &text)
{
    const auto number = [](const std::optional<qint64> &n) { return n ? QString::number(*n) : QString(); };
    if (text.minLength && text.maxLength)
        return Details::tr("%1 to %2 characters").arg(number(text.minLength), number(text.maxLength));
    if (text.minLength)
        return Details::tr("at least %1 characters").arg(number(text.minLength));
    return text.maxLength ? Details::tr("at most %1 characters").arg(number(text.maxLength)) : QString();
}

QString customFieldWords(const CustomField &field)
{
    QStringList parts = {field.label, wireWord(field.type.wire())};
    parts.append(field.optional.value_or(false) ? Details::tr("may be left empty") : Details::tr("required"));
    if (field.text)
        if (const QString text = lengths(*field.text); !text.isEmpty())
            parts.append(text);
    QString words = parts.join(QLatin1String(", "));
    if (field.checkbox && field.checkbox->label)
        words += QLatin1Char('\n') + *field.checkbox->label;
    return words;
}

} // namespace

void showProduct(DetailPane &pane, const Product &product, const QString &statusWire, const ProductActions &actions,
                 const QLocale &locale)
{
    const auto money = [&](qint64 minor) { return formatMoney({minor, product.currency}, locale); };
    pane.begin(product.name, statusWire);
    pane.addActions(
        {actions.edit, actions.duplicate}, {actions.openPage, actions.copyLink, actions.copyId, actions.archive});
    if (product.description)
        pane.addText(*product.description);

    pane.addSection();
    pane.addRow(Details::tr("Price"), money(product.price));
    pane.addRow(Details::tr("Billing"), billingWords(product));
    if (product.trialPeriodDays.value_or(0) > 0) {
        const int days = int(qMin<qint64>(*product.trialPeriodDays, 1'000'000));
        const qint64 price = product.trialPrice.value_or(0);
        pane.addRow(Details::tr("Trial"),
                    price == 0 ? Details::tr("%n day(s), free", nullptr, days)
                               : Details::tr("%n day(s) for %1", nullptr, days).arg(money(price)));
    }
    pane.addRow(Details::tr("Tax"), wireWord(product.taxMode.wire()));
    pane.addRow(Details::tr("Tax category"), wireWord(product.taxCategory.wire()));
    if (product.businessNetPricing)
        pane.addRow(Details::tr("Net price for businesses"), yesNo(*product.businessNetPricing));

    pane.addSection();
    pane.addId(Details::tr("Id"), product.id);
    if (product.productUrl)
        pane.addLink(Details::tr("Page"), *product.productUrl);
    if (product.defaultSuccessUrl)
        pane.addLink(Details::tr("After payment"), *product.defaultSuccessUrl);
    QStringList images;
    if (product.imageUrl && !product.imageUrl->isEmpty())
        images.append(*product.imageUrl);
    for (const QString &image : product.imageUrls.value_or(QList<QString>()))
        if (!image.isEmpty() && !images.contains(image))
            images.append(image);
    for (int i = 0; i < int(images.size()); ++i)
        pane.addRow(images.size() == 1 ? Details::tr("Image") : Details::tr("Image %1").arg(i + 1), images.at(i));
    pane.addRow(Details::tr("Mode"), wireWord(product.mode.wire()));
    pane.addTime(Details::tr("Created"), product.createdAt);
    pane.addTime(Details::tr("Updated"), product.updatedAt);

    if (product.features && !product.features->isEmpty()) {
        pane.addSection(Details::tr("Features"));
        for (const Feature &feature : *product.features) {
            const QString type = feature.type == FeatureType::Custom
                ? Details::tr("note")
                : wireWord(feature.type.wire());
            pane.addRow(type, feature.description.isEmpty() ? feature.id : feature.description);
        }
    }
    if (product.customFields && !product.customFields->isEmpty()) {
        pane.addSection(Details::tr("Custom fields"));
        for (const CustomField &field : *product.customFields)
            pane.addRow(field.key, customFieldWords(field));
    }
    pane.end();
}
