// SPDX-License-Identifier: MIT
#include "wizard/many/many_words.h"

#include "wizard/create/upn.h"
#include "wizard/many/utf8.h"

#include <QLocale>

namespace wizard {

namespace {

QString holderName(const ManyList &list, const ManyFinding &finding)
{
    const QByteArray upn = list.upn(static_cast<int>(finding.row)).toUtf8();
    const TenantAddresses::Holder *holder =
        list.rules().tenant ? list.rules().tenant->holderOf(addressKey(viewOf(upn))) : nullptr;
    return holder ? holder->name : QString();
}

} // namespace

QString ManyWords::field(ManyField field)
{
    switch (field) {
    case ManyField::DisplayName:
        return tr("Display name");
    case ManyField::GivenName:
        return tr("First name");
    case ManyField::Surname:
        return tr("Last name");
    case ManyField::Address:
        return tr("Sign-in address");
    case ManyField::UsageLocation:
        return tr("Usage location");
    case ManyField::BlockSignIn:
        return tr("Block sign-in");
    case ManyField::JobTitle:
        return tr("Job title");
    case ManyField::Department:
        return tr("Department");
    case ManyField::Company:
        return tr("Company");
    case ManyField::Office:
        return tr("Office");
    case ManyField::OfficePhone:
        return tr("Office phone");
    case ManyField::MobilePhone:
        return tr("Mobile phone");
    case ManyField::Fax:
        return tr("Fax");
    case ManyField::StreetAddress:
        return tr("Street address");
    case ManyField::City:
        return tr("City");
    case ManyField::State:
        return tr("State or province");
    case ManyField::PostalCode:
        return tr("Postal code");
    case ManyField::Country:
        return tr("Country");
    }
    return {};
}

QString ManyWords::finding(const ManyList &list, const ManyFinding &finding)
{
    const int row = static_cast<int>(finding.row);
    const int other = finding.other + 1;
    switch (finding.fault) {
    case ManyFault::NameMissing:
        return tr("The name is missing. Enter it, or delete the row.");
    case ManyFault::NameNoLetters:
        return tr("There is no letter in this name. Enter the person's name.");
    case ManyFault::TooLong:
        return tr("Too long. Shorten it to %n character(s) at most.", nullptr, longestOf(finding.field));
    case ManyFault::RowUneven:
        return tr(
            "This line has more columns than the headings, so values may stand in the wrong column: often a comma "
            "in a name. Look at the row and correct a cell of it.");
    case ManyFault::AddressMissing:
        return tr("No address can be proposed from this name. Enter the spelling the person uses.");
    case ManyFault::AddressIllegal: {
        const QString upn = list.upn(row);
        const std::vector<UpnProblem> problems =
            upnProblems(upn.left(upn.lastIndexOf(QLatin1Char('@'))), upn.mid(upn.lastIndexOf(QLatin1Char('@')) + 1));
        if (!problems.empty() && !problems.front().culprit.isEmpty() && problems.front().fault != UpnFault::Space)
            return tr("“%1” cannot be part of a sign-in address. Use letters A to Z, digits and ' . - _ ! # ^ ~")
                .arg(problems.front().culprit);
        return tr("This is no sign-in address: no spaces, no dot at the ends or twice in a row, at most 64 characters "
                  "before the @ and 48 after it. Empty the cell to have one proposed.");
    }
    case ManyFault::DomainNotVerified:
        return tr(
            "The domain is not a verified one of your organisation. Use one that is, or empty the cell to have an "
            "address proposed.");
    case ManyFault::DomainFederated:
        return tr(
            "People of this domain sign in with your company's own service, so their accounts are made there. Use "
            "another domain.");
    case ManyFault::DuplicateAddress:
        return tr("Row %1 has the same address. Change one of them, or empty the cell to have another one proposed.")
            .arg(other);
    case ManyFault::Taken:
        return tr("%1 has this address already. Use another one, or empty the cell to have one proposed.")
            .arg(holderName(list, finding));
    case ManyFault::Deleted:
        return tr(
            "%1, who was deleted, had this address, and could not come back with it. Restore that account, or use "
            "another address.")
            .arg(holderName(list, finding));
    case ManyFault::UsageLocationUnknown:
        return tr("This country is not known. Enter its name, or its code of two letters.");
    case ManyFault::BlockUnclear:
        return tr("Enter Yes to make the account with the sign-in blocked, or No.");
    case ManyFault::Formula:
        return tr("This is a formula or an error of the spreadsheet, not a value. Enter the value, or save the list as "
                  "values and open it again.");
    case ManyFault::LettersLost:
        return tr("Letters were lost before this list was saved. Type them again.");
    case ManyFault::DuplicatePerson:
        return tr("Row %1 has the same name, so this address was numbered. Delete the row if it is the same person.")
            .arg(other);
    case ManyFault::ProposalPartly:
        return tr("Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the "
                  "address.");
    }
    return {};
}

QString ManyWords::faultTitle(ListFault fault)
{
    switch (fault) {
    case ListFault::NotReadable:
        return tr("The file could not be read.");
    case ListFault::TooLarge:
        return tr("The file is larger than %1 MB, so it was not read.").arg(mostListBytes / (1024 * 1024));
    case ListFault::Empty:
        return tr("There is nothing in it.");
    case ListFault::Spreadsheet:
        return tr("This is a spreadsheet's own format.");
    case ListFault::WebPage:
        return tr("This is a web page, not a list.");
    case ListFault::Binary:
        return tr("This is not a text.");
    case ListFault::NoPeople:
        return tr("There are no people in it.");
    case ListFault::TooManyRows:
        return tr("There are more than %1 people in it.").arg(QLocale().toString(mostListRows));
    case ListFault::Cancelled:
        break;
    }
    return {};
}

QString ManyWords::faultCure(ListFault fault)
{
    switch (fault) {
    case ListFault::NotReadable:
        return tr("Check that it is still there and that you may open it.");
    case ListFault::TooLarge:
        return tr("A list of %1 people takes some 10 MB. Check that it is the right file, or split it.")
            .arg(QLocale().toString(mostListRows));
    case ListFault::Empty:
    case ListFault::NoPeople:
        return tr("Add one line for each person and open it again. A name is enough.");
    case ListFault::Spreadsheet:
    case ListFault::WebPage:
        return tr("Open it in your spreadsheet program and save it as CSV, or copy the cells and paste them here.");
    case ListFault::Binary:
        return tr("Save the list as CSV or as text, and open that.");
    case ListFault::TooManyRows:
        return tr("Split it, and create one part after the other.");
    case ListFault::Cancelled:
        break;
    }
    return {};
}

QString ManyWords::note(const ListNote &note)
{
    switch (note.kind) {
    case ListNote::Kind::PasswordsDropped:
        return tr(
            "The passwords in “%1” were left out. A new one is generated for each person, so that nobody knows it "
            "from a file; keep or delete the file accordingly.")
            .arg(note.text);
    case ListNote::Kind::NoHeadings:
        return tr("No headings were found, so the first line was taken as a person.");
    case ListNote::Kind::ColumnsUnmatched:
        return tr("Not used: %1. “Columns” gives them a use.").arg(note.text);
    case ListNote::Kind::ExamplesSkipped:
        return tr("The template's example was left out.");
    case ListNote::Kind::UnevenLines:
        return tr("%n line(s) have more columns than the headings, the first is line %1.", nullptr, note.count)
            .arg(note.line);
    case ListNote::Kind::QuoteOpen:
        return tr(
            "In line %1 a quotation mark is opened and never closed, so nothing from there on was read. Close it in "
            "the file and open it again.")
            .arg(note.line);
    case ListNote::Kind::Windows1252:
        return tr("The file is not in UTF-8 and was read as Windows-1252. Check a name with an accent.");
    }
    return {};
}

QString ManyWords::act(ManyAct act)
{
    switch (act) {
    case ManyAct::Edit:
        return tr("editing");
    case ManyAct::Paste:
        return tr("pasting");
    case ManyAct::FillDown:
        return tr("filling down");
    case ManyAct::Clear:
        return tr("emptying cells");
    case ManyAct::DeleteRows:
        return tr("deleting rows");
    case ManyAct::AddRows:
        return tr("adding a row");
    case ManyAct::Sort:
        return tr("sorting");
    case ManyAct::Columns:
        return tr("the use of a column");
    case ManyAct::Open:
        return tr("opening a list");
    }
    return {};
}

QString ManyWords::undo(ManyAct act)
{
    return tr("Undo %1").arg(ManyWords::act(act));
}

QString ManyWords::redo(ManyAct act)
{
    return tr("Redo %1").arg(ManyWords::act(act));
}

QString ManyWords::pattern(AddressPattern pattern)
{
    PersonName name;
    name.given = QStringLiteral("Adele");
    name.surname = QStringLiteral("Vance");
    return proposeAddress(name, pattern, Spelling::Plain).localPart;
}

QString ManyWords::block(const QString &text)
{
    if (text == QLatin1String("Yes"))
        return tr("Yes");
    return text == QLatin1String("No") ? tr("No") : text;
}

QByteArray ManyWords::emptyTemplate()
{
    // Where the comma parts the decimals, spreadsheets part the cells by a semicolon.
    const bool comma = QLocale().decimalPoint() != QLatin1String(",");
    QStringList headings;
    for (ManyField field : manyFields())
        headings.append(QStringLiteral("\"%1 [%2]\"").arg(ManyWords::field(field), templateKeyOf(field)));
    return QByteArray("\xef\xbb\xbf") + headings.join(QLatin1Char(comma ? ',' : ';')).toUtf8() + "\r\n";
}

} // namespace wizard
