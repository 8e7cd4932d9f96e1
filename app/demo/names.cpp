// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

using Code = std::array<char, 2>;

const std::vector<Country> &countries()
{
    static const std::vector<Country> all = {
        {{'U', 'S'}, 0, 300, false, "USD"},  {{'D', 'E'}, 190, 120, true, "EUR"}, {{'G', 'B'}, 200, 90, false, "GBP"},
        {{'F', 'R'}, 200, 70, true, "EUR"},  {{'E', 'S'}, 210, 45, true, "EUR"},  {{'I', 'T'}, 220, 45, true, "EUR"},
        {{'N', 'L'}, 210, 40, true, "EUR"},  {{'P', 'L'}, 230, 35, false, "PLN"}, {{'S', 'E'}, 250, 30, false, "SEK"},
        {{'C', 'H'}, 81, 20, false, "CHF"},  {{'C', 'Z'}, 210, 20, false, "EUR"}, {{'T', 'R'}, 200, 20, false, "USD"},
        {{'J', 'P'}, 100, 45, false, "JPY"}, {{'C', 'N'}, 60, 40, false, "USD"},  {{'K', 'R'}, 100, 25, false, "USD"},
        {{'I', 'N'}, 180, 60, false, "USD"}, {{'I', 'L'}, 170, 20, false, "USD"}, {{'E', 'G'}, 140, 15, false, "USD"},
        {{'K', 'W'}, 0, 10, false, "KWD"},   {{'U', 'A'}, 200, 20, false, "USD"}, {{'B', 'R'}, 0, 45, false, "USD"},
        {{'C', 'A'}, 50, 50, false, "USD"},  {{'A', 'U'}, 100, 35, false, "USD"}, {{'M', 'X'}, 160, 25, false, "USD"},
        {{'G', 'R'}, 240, 15, true, "EUR"},  {{'T', 'H'}, 70, 12, false, "USD"},
    };
    return all;
}

struct People
{
    std::vector<Code> countries;
    QStringList given;
    QStringList family;
    bool familyFirst = false;
    QString separator = u" "_s;
};

const std::vector<People> &peoples()
{
    static const std::vector<People> all = {
        {{{'U', 'S'}, {'G', 'B'}, {'C', 'A'}, {'A', 'U'}},
         {u"Olivia"_s, u"Noah"_s, u"Emma"_s, u"Liam"_s, u"Ava"_s, u"Ethan"_s, u"Grace"_s, u"Mason"_s, u"Chloe"_s,
          u"Aisha"_s, u"Marcus"_s, u"Siobhán"_s, u"Zoë"_s, u"Dwayne"_s, u"Priscilla"_s, u"Theo"_s},
         {u"Smith"_s, u"Johnson"_s, u"O’Brien"_s, u"Taylor"_s, u"Campbell"_s, u"Nguyen"_s, u"Walker"_s, u"Brontë"_s,
          u"Okafor"_s, u"Fitzgerald"_s, u"McDonald"_s, u"Hughes"_s, u"Carter-Jones"_s, u"Bell"_s, u"Reed"_s}},
        {{{'D', 'E'}, {'C', 'H'}, {'N', 'L'}, {'S', 'E'}},
         {u"Jürgen"_s, u"Änne"_s, u"Björn"_s, u"Käthe"_s, u"Lukas"_s, u"Mia"_s, u"Sören"_s, u"Åsa"_s, u"Fleur"_s,
          u"Jörg"_s, u"Anneliese"_s, u"Maarten"_s},
         {u"Müller"_s, u"Groß"_s, u"Schäfer"_s, u"van der Berg"_s, u"Öztürk"_s, u"Lindström"_s, u"Weiß"_s, u"Krüger"_s,
          u"de Vries"_s, u"Ångström"_s, u"Hofmann"_s}},
        {{{'F', 'R'}, {'E', 'S'}, {'I', 'T'}, {'B', 'R'}, {'M', 'X'}},
         {u"Élodie"_s, u"François"_s, u"José"_s, u"María Ángeles"_s, u"João"_s, u"Inês"_s, u"Niccolò"_s, u"Chiara"_s,
          u"Ximena"_s, u"Iñaki"_s, u"Benoît"_s, u"Gonçalo"_s},
         {u"Núñez"_s, u"Lefèvre"_s, u"García Márquez"_s, u"Conceição"_s, u"D’Angelo"_s, u"Pérez"_s, u"Gonçalves"_s,
          u"Dubois"_s, u"Ibáñez"_s, u"Rossi"_s, u"Muñoz"_s}},
        {{{'P', 'L'}, {'C', 'Z'}, {'T', 'R'}},
         {u"Łukasz"_s, u"Żaneta"_s, u"Jiří"_s, u"Zdeňka"_s, u"Çağla"_s, u"İbrahim"_s, u"Małgorzata"_s, u"Ömer"_s},
         {u"Wiśniewski"_s, u"Dvořák"_s, u"Yıldız"_s, u"Kowalczyk"_s, u"Šťastný"_s, u"Şahin"_s, u"Zieliński"_s}},
        {{{'J', 'P'}},
         {u"太郎"_s, u"花子"_s, u"健一"_s, u"美咲"_s, u"さくら"_s, u"蓮"_s},
         {u"山田"_s, u"佐藤"_s, u"鈴木"_s, u"髙橋"_s, u"渡邉"_s, u"小林"_s},
         true},
        {{{'C', 'N'}},
         {u"伟"_s, u"秀英"_s, u"芳"_s, u"娜"_s, u"志强"_s, u"欣怡"_s},
         {u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"欧阳"_s, u"陈"_s},
         true,
         QString()},
        {{{'K', 'R'}},
         {u"민준"_s, u"서연"_s, u"지우"_s, u"하은"_s},
         {u"김"_s, u"이"_s, u"박"_s, u"최"_s},
         true,
         QString()},
        {{{'I', 'N'}},
         {u"आरव"_s, u"प्रिया"_s, u"अनन्या"_s, u"Rajesh"_s, u"Lakshmi"_s, u"विक्रम"_s},
         {u"शर्मा"_s, u"पटेल"_s, u"Iyer"_s, u"गुप्ता"_s, u"Chaudhary"_s}},
        {{{'E', 'G'}, {'K', 'W'}},
         {u"محمد"_s, u"فاطمة"_s, u"أحمد"_s, u"ليلى"_s, u"يوسف"_s},
         {u"الحسن"_s, u"عبد الله"_s, u"خليل"_s, u"المصري"_s}},
        {{{'I', 'L'}}, {u"נועה"_s, u"דוד"_s, u"תמר"_s, u"איתי"_s}, {u"כהן"_s, u"לוי"_s, u"מזרחי"_s, u"פרץ"_s}},
        {{{'U', 'A'}},
         {u"Олександр"_s, u"Юлія"_s, u"Дмитро"_s, u"Анастасія"_s, u"Їжакевич"_s},
         {u"Шевченко"_s, u"Коваленко"_s, u"Бондар"_s, u"Ґудзь"_s}},
        {{{'G', 'R'}}, {u"Γιώργος"_s, u"Ελένη"_s, u"Νίκος"_s}, {u"Παπαδόπουλος"_s, u"Οικονόμου"_s, u"Ιωάννου"_s}},
        {{{'T', 'H'}}, {u"สมชาย"_s, u"มาลี"_s, u"ณัฐวุฒิ"_s}, {u"ใจดี"_s, u"ศรีสุข"_s, u"วงศ์สวัสดิ์"_s}},
    };
    return all;
}

const QStringList &companies()
{
    static const QStringList all = {
        u"Studio Halbfett GmbH"_s,
        u"Kern & Pair"_s,
        u"Ligature Labs"_s,
        u"株式会社フォント工房"_s,
        u"Atelier Grasse"_s,
        u"Baseline Ltd."_s,
        u"🦊 Foxglyph"_s,
        u"Ascender, Inc."_s,
        u"Tipografía Sur"_s,
        u"Пиксель-студия"_s,
        u"👩🏽‍🎨 Maker’s Mark"_s,
        u"Counter & Stem"_s};
    return all;
}

/// Names that break a window, a spreadsheet or a format string that trusts them.
const QStringList &nastyNames()
{
    static const QStringList all = {
        u"<b>Mallory</b>"_s,
        u"<img src=file:///etc/passwd>"_s,
        u"&amp; &lt;Sons&gt; &copy;"_s,
        u"%1 %2 %n %s"_s,
        u"Eve \u202Egnp.eciovni"_s, // shows what follows from right to left
        u"Line one\nLine two"_s,
        u"=HYPERLINK(\"http://evil.example/\",\"Click\")"_s,
        u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
        u"-2+3"_s,
        u"Robert'); DROP TABLE customers;--"_s,
        u"\"quoted\", comma; and\ttab"_s,
        u"Zalgo Z\u0351\u036B\u0343a\u0302\u0350l\u0348\u0365g\u031Bo\u0334"_s,
        u"👨‍👩‍👧‍👦🏳️‍🌈🇺🇳"_s,
        u"\u200B"_s, // nothing to see
        u"null"_s,
        QString(200, u'W'),
        u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(6).left(200),
    };
    return all;
}

} // namespace

const Country &countryOf(Code code)
{
    for (const Country &c : countries()) {
        if (c.code == code)
            return c;
    }
    return countries().front();
}

int taxPermille(Code country) { return countryOf(country).taxPermille; }

Person makePerson(Random &random, quint32 number, int nastyPermille)
{
    static const std::vector<int> weights = [] {
        std::vector<int> w;
        for (const Country &c : countries())
            w.push_back(c.weight);
        return w;
    }();
    static const QStringList domains = {
        u"example.com"_s, u"example.org"_s, u"example.net"_s, u"mail.example"_s, u"studio.example"_s};

    Person person;
    person.country = countries()[size_t(random.weighted(weights))].code;
    const People *people = &peoples().front();
    for (const People &candidate : peoples()) {
        for (const Code code : candidate.countries) {
            if (code == person.country)
                people = &candidate;
        }
    }
    const QString given = random.pick(people->given);
    const QString family = random.pick(people->family);
    person.name = people->familyFirst ? family + people->separator + given : given + people->separator + family;
    if (random.permille(40))
        person.name = random.pick(companies());
    if (random.permille(nastyPermille))
        person.name = random.pick(nastyNames());

    QString local;
    for (const QChar c : given.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            local += c;
    }
    if (local.isEmpty())
        local = u"user"_s;
    const QString domain = random.pick(domains);
    person.email = local + (random.permille(30) ? u"+fonts."_s : u"."_s) + QString::number(number) + u'@' + domain;
    return person;
}

} // namespace demo
