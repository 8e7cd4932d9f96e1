// SPDX-License-Identifier: GPL-3.0-or-later
#include "licenselookup.h"

namespace {
constexpr int mostPages = 100; // a server may name a next page for ever
enum Cell { NameCell, CreatedCell, StatusCell };
} // namespace

LicenseLookup::LicenseLookup(Client &client, QObject *parent)
    : ListModel(
        {{"name", CellKind::Text, false}, {"created", CellKind::Time, false}, {"status", CellKind::Status, false}},
        parent),
      m_client(client)
{
    setState(State::Ready);
}

void LicenseLookup::find(const Question &question)
{
    forget();
    m_question = question;
    reload();
}

void LicenseLookup::forget()
{
    ++m_number;
    beginResetModel();
    m_question = {};
    m_license.reset();
    m_instances.clear();
    endResetModel();
    settle(Outcome::Nothing);
}

void LicenseLookup::reload()
{
    if (m_question.key.isEmpty())
        return;
    ++m_number;
    settle(Outcome::Asking);
    if (!m_question.instanceId.isEmpty()) {
        m_client.validateLicense(m_question.key, m_question.instanceId)
            .then(this, [this, number = m_number](const Result<License> &license) {
                if (number != m_number)
                    return;
                if (!license)
                    return fail(license.error(), Outcome::NoSuchKey);
                take(*license);
            });
        return;
    }
    m_client.retrieveCustomerByEmail(m_question.email)
        .then(this, [this, number = m_number](const Result<Customer> &customer) {
            if (number != m_number)
                return;
            if (!customer)
                return fail(customer.error(), Outcome::NoSuchCustomer);
            readLicenses(customer->id, 1);
        });
}

void LicenseLookup::readLicenses(const QString &customer, int page)
{
    m_client.listCustomerLicenses(customer, {page, 100})
        .then(this, [this, customer, page, number = m_number](const Result<Page<License>> &licenses) {
            if (number != m_number)
                return;
            if (!licenses)
                return fail(licenses.error(), Outcome::NotTheirs);
            for (const License &license : licenses->items)
                if (license.key == m_question.key)
                    return take(license);
            if (licenses->pagination.nextPage && page < mostPages && !licenses->items.isEmpty())
                return readLicenses(customer, page + 1);
            settle(Outcome::NotTheirs);
        });
}

void LicenseLookup::take(const License &license)
{
    m_license = license;
    m_license->key = m_question.key; // an answer may shorten it
    m_reading.clear();
    readInstances(1);
}

void LicenseLookup::readInstances(int page)
{
    m_client.listLicenseInstances(m_license->id, {page, 100})
        .then(this, [this, page, number = m_number](const Result<Page<LicenseInstance>> &instances) {
            if (number != m_number)
                return;
            if (!instances)
                return settle(Outcome::Failed, instances.error());
            m_reading += instances->items;
            if (instances->pagination.nextPage && page < mostPages && !instances->items.isEmpty())
                return readInstances(page + 1);
            beginResetModel();
            m_instances = m_reading;
            endResetModel();
            settle(Outcome::Found);
        });
}

void LicenseLookup::fail(const ApiError &error, Outcome whenNotFound)
{
    if (error.kind == ApiError::Kind::Http && error.httpStatus == 404)
        return settle(whenNotFound);
    settle(Outcome::Failed, error);
}

void LicenseLookup::settle(Outcome outcome, const ApiError &failure)
{
    m_outcome = outcome;
    m_failure = failure;
    emit outcomeChanged();
}

const LicenseInstance *LicenseLookup::instance(const QString &id) const
{
    for (const LicenseInstance &instance : m_instances)
        if (instance.id == id)
            return &instance;
    return nullptr;
}

int LicenseLookup::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_instances.size()); }

QVariant LicenseLookup::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_instances.size())
        return {};
    const LicenseInstance &instance = m_instances.at(index.row());
    if (role == IdRole)
        return instance.id;
    if (role == NoteRole && index.column() == NameCell)
        return instance.id;
    if (role != ValueRole)
        return {};
    switch (Cell(index.column())) {
    case NameCell: return instance.name;
    case CreatedCell: return instance.createdAt;
    case StatusCell: return instance.status.wire();
    }
    return {};
}
