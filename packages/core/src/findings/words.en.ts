import type { FindingCode } from './finding.ts'
import type { RefusalCode } from './refusal-registry.ts'

/** ICU messages in English, in step with words.vi.ts: same codes, same parameters. */
export const findingWords: Readonly<Record<FindingCode, string>> = {
  'period/impossible-base':
    'A figure for {reported} is compared with {base}: the base must come before it. Probably {suggested} is meant; check and correct the year.',
  'period/base-mismatch':
    'The same period of {reported} is {expected}, but this sentence compares with {base}. {deliberate, select, true {If another year is meant on purpose, keep it and say why.} other {Check the year compared with.}}',
  'period/other':
    'The text says that it is on {reported}, but it is checked as one on {asked}. If that was not meant, choose the other period.',
  'ratio/plan-contradiction':
    '{indicator}: {level} being {share} puts the plan in the range {implied}, but the plan {source, select, registered {registered} implied {implied by a share published before} other {stated in the text}} is {target}; {level} of {target} is only {actual}.{truncationFits, select, true { It fits if the ratio was cut off rather than rounded.} other {}} Check the ratio or the plan.',
  'ratio/referent':
    '{share} stands beside {level}, but {level} ÷ {share} = {implied}, {registered, select, true {not the registered plan} other {not a round plan}}; {other} ÷ {share} = {otherImplied} is {registered, select, true {the registered plan} other {round (derived)}}. The ratio probably belongs to {other}; move it beside its own figure.',
  'growth/base-contradiction':
    '{indicator}: {level}, {change, select, none {{told, select, times {{toldValue} times the base} equal {{toldValue}% of the base} other {{growth, select, none {with this growth} other {{growth}}}}}} other {{change}}}, puts the base at about {implied}{impliedBounds, select, none {} other { ({impliedBounds})}}, but the figure {source, select, registered {stored} derived {that follows from the change} other {stated in the text}} for {basePeriod, select, none {the base period} other {{basePeriod}}} is {base}{baseBounds, select, none {} other { ({baseBounds})}}.{difference, select, none {} other { Worked out again: {difference}.}}{told, select, times { Worked out again: {toldAgain} times.} equal { Worked out again: {toldAgain}%.} other {{computed, select, none {} other { Worked out again: {computed}{computedBounds, select, none {} other { ({computedBounds})}}.}}}}{truncationFits, select, true { It fits if the figure was cut off rather than rounded.} other {}} Compare the level, the growth and the base.',
  'growth/direction':
    '{variant, select, sign {The word “{word}” and the sign of {value} disagree.} signTwice {“{word} {value}” says twice that it falls; taken at its word it rises.} exceedPart {Reaching {from} is exceeding by {suggested}, not by {value}.} rank {From rank {from} to rank {to} is {gained} places, not “{word} {name}”.} exceedBelow {“{word}” is written, but {value} is below 100%: the plan is not met.} exceedFull {“{word} {value}” means exceeding by {value}; if reaching {value} is meant, the excess is {suggested, select, none {another number} other {only {suggested}}}.} levels {“{word}” is written, but the figures go from {from} to {to}.} criteria {“{word}” is written, but in the text itself {name} is {opposite, select, up {up} down {down} other {unchanged}}.} stored {“{word}” is written, but in the stored data {name} is {opposite, select, up {up} down {down} other {unchanged}} on the same period.} other {“{word}{value, select, none {} other { {value}}}” does not fit{value, select, none {} other {: probably equal to {value} is meant}}{suggested, select, none {} other {, a change of {suggested}}}.}} Correct the word or the number.',
  'fraction/percent':
    '{variant, select, growth {From {whole} to {part} is {computed}{computedBounds, select, none {} other { ({computedBounds})}}} other {{part} ÷ {whole} = {computed}{computedBounds, select, none {} other { ({computedBounds})}}}}, but the text says {stated}{statedBounds, select, none {} other { ({statedBounds})}}.{truncationFits, select, true { It fits if the figure was cut off rather than rounded.} other {}} Check the parts and the percentage.',
  'sum/parts':
    '{variant, select, exceed {{why, select, one {A part is more than the whole} other {The parts exceed the whole}}} average {The daily average times the days does not give the whole} balance {Exports and imports do not give the balance} product {Area times yield does not give the output} mean {The total divided does not give the mean} other {The parts do not make the whole}}: {why, select, one {} other {{parts} = }}{sum}{sumBounds, select, none {} other { ({sumBounds})}}, {variant, select, balance {the text says} product {the text says} mean {the text says} other {the whole is given as}} {whole}{wholeBounds, select, none {} other { ({wholeBounds})}}.{why, select, one { Surely wrong: a part cannot be more than the whole.} whole { Surely wrong: the parts are said to make the whole, and rounding does not explain it.} overlap { Not surely wrong: what follows “trong đó” may overlap.} rounding { Not surely wrong: rounding may explain it.} untold { Not surely wrong: parts may be left untold.} apart { Not surely wrong: the figures stand in two sentences.} other {}} Check each part and the whole.',
  'repeat/disagree':
    '{indicator} is given twice with figures that cannot be equal: {first}{firstBounds, select, none {} other { ({firstBounds})}} and {second}{secondBounds, select, none {} other { ({secondBounds})}}. Choose one and correct the other place.',
  'level/magnitude':
    '{indicator}: {value} is off by about {factor} times {reference, select, series {against its series} plan {against its plan} text {against other figures of the text} country {against the size of the whole country} other {for its unit}}; with another unit it would be {expected}. Check the unit and the separators.',
  'series/ytd':
    '{variant, select, falls {{indicator}: the year to date for {period} is {value}, below the figure for {otherPeriod}, {other}.} other {{indicator}: the year to date for {period} is {value}, but its months add up to {other}.}} Check the monthly and cumulative figures.',
  'series/outlier':
    '{variant, select, rest {{indicator}: the year to date for {otherPeriod} changed by {usual} on the year; for {period} to be true, the months after it must have changed by {growth}.} other {{indicator}, {period}: a change of {growth} on the year, where other periods are around {usual}{usualBounds, select, none {} other { ({usualBounds})}}.}} Check the figure and how it was computed; if it is right, say why.',
  'series/break':
    '{variant, select, price {{indicator}: {value} for {period} is in {price, select, current {current prices} none {no prices} other {prices of {price}}}; {other} for {otherPeriod} is in {otherPrice, select, current {current prices} none {no prices} other {prices of {otherPrice}}}. Compare only figures in one price base.} other {“{indicator}” and {otherIndicator, select, none {another one} other {“{otherIndicator}”}} are two series under one name: {value} and {other} for {period}. Name the source and do not join the two.}}',
  'points/percent':
    '{indicator} is a rate, so a change of {value} probably means percentage points. Write “percentage points” if so.',
  'summary/quantifier':
    '“{word}” is written, but {source, select, count {the count beside it gives {favourable} that are and {unfavourable} that are not} text {of the figures listed after it {favourable} are as said (“{verb}”), {unfavourable} are not} other {of the main indicators {favourable} are equal or better, {unfavourable} worse, {noData} without data}}: {expected, select, all {“all” would be right} mostly {“most” would be right} majority {“the majority” would be right} some {“some” would be right} other {no {source, select, count {one} text {figure} other {indicator}} is so}}. Change the words or add the data.',
  'number/format':
    '{variant, select, mixedSeparators {“{printed}” mixes points and commas; read as {value}.} wrongSeparators {“{printed}” uses the wrong separator; read as {value}.} missingGrouping {“{printed}” lacks its grouping; read as {value}.} other {“{printed}” lacks a unit.}} {expected, select, none {Write the number and its unit clearly.} other {Write “{expected}”.}}',
  'date/impossible':
    '{variant, select, day {There is no day “{printed}”{last, select, none {} other {: that month has {last} days}}.} month {There is no month like “{printed}”{last, select, none {} other {: a year has {last} months}}.} order {“{printed}” ends before it begins.} quarter {There is no quarter like “{printed}”{last, select, none {} other {: a year has {last} quarters}}.} other {“{printed}”: that day is a {weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}.}} Check the date.',
  'text/stale':
    'This paragraph and its figures are the same as in the report of {otherPeriod}: “{text}”. Update it or confirm that nothing changed.',
  'text/encoding':
    'The text is in the legacy encoding {encoding}; it was converted to Unicode for reading. Save it again as composed Unicode.',
  'data/differs':
    '{indicator}, {period}: the {measure, select, plan {plan} planShare {share of the plan} growth {growth} changeAbs {change} multiple {multiple} momGrowth {growth on the period before} other {figure}} in the text is {value}{valueBounds, select, none {} other { ({valueBounds})}}, the stored one is {stored}{storedBounds, select, none {} other { ({storedBounds})}}.{truncationFits, select, true { It fits if the figure was cut off rather than rounded.} other {}} Correct the text, or revise the data with a reason.',
  'sources/disagree':
    '{indicator}, {period}{measure, select, none {} planShare {, share of the plan} multiple {, times} other {, change}}: {firstSource} says {first}, {secondSource} {revised, select, true {said {second}. If the figure was revised, say so in the text.} other {says {second}. Settle it with both before publishing.}}',
  'window/differs':
    '{indicator}: this figure covers {start} to {end}, the one it is compared with {otherStart} to {otherEnd}. Name the span or compare like with like.',
  'smallBase/percent': '{indicator}: {growth} on a small base ({base}) misleads. Give the absolute change first.',
  'tet/shift':
    '{indicator, select, none {The two periods} other {{indicator}: the two periods}} have different Tết days: {period} has {days} weekdays in the Tết window, {otherPeriod} has {otherDays}. Mind this when judging the change.',
  'annex/unknown-indicator':
    'Indicator “{text}” is not known; this row was not imported.{near, select, none {} other { The nearest is “{near}”.}} Correct the name or add an alias to the catalogue.',
  'annex/unknown-unit':
    'Unit “{text}”{indicator, select, none {} other { of “{indicator}”}} is not known; this row was not imported.{expected, select, none {} other { The catalogue has “{expected}”.}} Correct the unit.',
  'annex/duplicate-row':
    'Indicator “{indicator}” has two rows with the same figures (the other: {otherPlace}). Remove one.',
  'annex/bad-cell': 'This cell cannot be read as a number: “{text}”; it is left missing, not 0. Correct the cell.',
  'annex/no-cached-value':
    'Formula “{formula}” has no calculated result; it is left missing, not 0. Open the workbook, recalculate and save.',
  'annex/number-as-text': 'A number is stored as text: “{text}”, read as {value}. Turn the cell into a number.',
  'annex/duplicate-values':
    '“{indicator}” has two different values: {value} here and {otherValue} at {otherPlace}; neither was imported. Keep the right row.',
  'annex/unit-assumed':
    'Row “{text}” names no unit; it is read as {assumed}, the unit of the catalogue. State the unit.',
  'annex/unclear-column':
    'Column “{text}” does not say what it compares{reading, select, ratio {; its figures fit “as a percentage of”} growth {; its figures fit “up or down by %”} share {; its figures are shares of another column of the table, and are read as of its period} formula {; its formulas tell from which columns it is computed} other {; it was not imported}}. State it in the header.',
  'annex/hidden-sheet':
    'Hidden sheet “{sheet}” holds a table of figures but was not read. Unhide it if it is to be imported.',
  'annex/other-period-sheet':
    'Sheet “{sheet}” is titled {found}, not the period that is being imported; it was not read. Check the title.',
  'table/no-header':
    'The figure {value} stands in a column that no header names, so what it is of is unknown; it was not taken. Head the column or remove the scratch figure.',
  'table/no-name':
    'The figure {value} stands in a row without a name, so its indicator is unknown; it was not taken. Name the row.',
  'table/no-period':
    'The figure {value}: neither the header of its column nor the title says for which period it is; it was not taken. Write the period in one of them.',
  'table/no-base':
    'The figure {value} is a comparison, but with which period is not said; it was not taken. Write the base in the header.',
  'table/no-unit':
    'The figure {value}: no unit stands in its row, column, corner or title; it was not taken. Write the unit.',
  'annex/date-as-number':
    'This cell holds the date “{text}” where a number belongs; it is left missing. Enter the number.',
}

export const refusalWords: Readonly<Record<RefusalCode, string>> = {
  'period/invalid': 'Period “{text}” cannot be read. Write it like 2024-M01, 2024-Q1, 01/2024 or 2024-01-01/P9M.',
  'period/future':
    'Period {period} has not come yet{text, select, none {} other { ({text})}}; results cannot be accepted. Check the period.',
  'period/report-date':
    'The window of {period} ends on the date of the report, but “{text}” is empty or outside the period. Give the report date.',
  'date/invalid': 'Date “{text}” cannot be read. Write it like 2024-02-03.',
  'instant/invalid': 'Instant “{text}” cannot be read. Write it like 2024-02-03T08:00:00+07:00.',
  'calendar/year': 'The calendar covers {first} to {last}, not {text}. Check the year.',
  'number/invalid': 'Number “{text}” cannot be read. Write it like 3.123,9.',
  'area/unknown': 'There is no area “{area}”{period, select, none {} other { in {period}}}. See the list of areas.',
  'indicator/unknown': 'There is no indicator “{indicator}”. See the list of indicators.',
  'annex/other-area': '{file} is an annex of {found}, not of {expected}. Nothing was imported; choose the right file.',
  'annex/other-period':
    '{file} is an annex for {found}, not for {expected}. Nothing was imported; choose the right file.',
  'annex/no-header':
    '{file}: no header row was found{sheet, select, none {} other { on sheet “{sheet}”}}. A column of indicator names and at least one of figures are needed.',
  'annex/duplicate-values':
    'Indicator “{indicator}” has two different figures: {first}{place, select, none {} other { ({place})}} and {second}{otherPlace, select, none {} other { ({otherPlace})}}. Nothing was imported; keep one.',
  'file/missing': 'There is no file {file}. Check the path.',
  'file/password': '{file} is protected by a password. Remove it and send the file again.',
  'file/truncated':
    '{file} is cut short or damaged{part, select, none {} other { (part {part})}} and cannot be read. Send the whole file again.',
  'file/renamed':
    'The content of {file} does not match its extension{ending, select, none {} other { “.{ending}”}}{content, select, none {} binary { (content not recognised)} text { (it is a text file)} html { (it is a web page)} other { (it is a file of kind {content})}}. Save it in the right format.',
  'file/html-as-xls': '{file} is an HTML page with an Excel extension. Open it in Excel and save it as .xlsx.',
  'file/too-large':
    '{file} is too large{bytes, select, none {} other {: {bytes} bytes}}{cells, select, none {} other {: more than {cells} cells}}{pages, select, none {} other {: {pages} pages}}{limit, select, none {} other {, limit {limit}}}. Split it or remove what is not needed.',
  'file/zip-bomb':
    '{file} is compressed abnormally (it would unpack to an enormous size); not opened. Save it again from its program.',
  'file/external-entity':
    '{file} holds XML entities that point outside{part, select, none {} other { (part {part})}}; not opened. Save it again from its program.',
  'file/too-nested':
    '{file} nests its elements too deeply{limit, select, none {} other { (more than {limit} levels)}}; not opened. Save it again from its program.',
  'file/scan':
    '{file} is a scan{pages, select, none {} other { ({pages} pages)}}: its pages are pictures without a text layer, so no figure can be read. Send the Word file, or a PDF exported from a word processor.',
  'file/too-many-sheets':
    '{file} has too many sheets{sheets, select, none {} other { ({sheets})}}{limit, select, none {} other {, limit {limit}}}. Remove unused sheets.',
  'file/empty': '{file} has no content. Check the file.',
  'file/encoding':
    '{file}: the encoding{encoding, select, none {} other { {encoding}}} cannot be read. Save it as UTF-8.',
  'file/csv-broken':
    '{file}{line, select, none {} other {, line {line}}}: {reason, select, quote {a quotation mark is not closed} fields {{found} fields, but the header has {expected}} separator {fields are not separated by commas} header {a column name is empty or repeated} other {it cannot be split into fields}}. Correct the file and import it again.',
  'file/not-word':
    '{file} is no Word file (.docx), so no comments can be written into it. Save it as .docx and check that.',
  'file/not-xlsx':
    'Figures can be written into .xlsx files only, and {file} is not one. If it is an .xls workbook, open it in Excel or LibreOffice, choose Save As “Excel Workbook (.xlsx)”, and fill the new file.',
  'file/unsupported':
    'The type of {file}{what, select, none {} image { (a picture)} binary { (content not recognised)} directory { (a directory)} other { ({what})}} cannot be read. {what, select, none {} doc {Open it in Word and save it as .docx. } odt {Open it in LibreOffice and save it as .docx. } rtf {Open it in Word and save it as .docx. } csv {Open it in Excel and save it as .xlsx. } ods {Open it in LibreOffice and save it as .xlsx. } xlsb {Open it in Excel and save it as .xlsx. } directory {Name a file in it. } other {}}Readable: .docx, .xlsx, .xls, .pdf, .html, .md, .txt.',
  'data/field':
    '{file, select, none {Data} other {{file}}}{line, select, none {} other {, line {line}}}{column, select, none {} other {, column “{column}”}}: invalid value{text, select, none {} other { “{text}”}}{reason, select, none {} other { ({reason})}}. Correct it and import again.',
  'data/locked':
    'Data directory {path} is held by another process{owner, select, none {} other { ({owner})}}. Stop that process first.',
  'data/missing': 'There is no data directory or file {path}. Check the path.',
  'cli/usage': 'Wrong usage: {text}. See giaoban --help.',
  'data/revision':
    '{place}: {indicator}, {period} is stored as {stored}, now given as {given}. Nothing was imported; if this is a revision, give its reason.',
  'access/sign-in': 'Sign in to see or do this.',
  'access/denied': 'You may not do this. If you need to, ask the administrator of the province.',
  'access/foreign-origin': 'This request came from another site and was refused. Open Giao ban again and repeat it.',
  'access/key':
    '{reason, select, expired {The API key has expired} revoked {The API key was revoked} ended {The agency of the API key has ended} other {The API key is wrong}}. Ask the head of the agency or an administrator for a new one.',
  'sign-in/wrong': 'The e-mail address or the password is wrong. Type them again, or recover the password.',
  'sign-in/wrong-code': 'The code is wrong or was used already. Type the code that the application shows now.',
  'sign-in/step-over': 'Too much time has passed since the password. Sign in again from the beginning.',
  'sign-in/codes-spent': 'Too many wrong codes. Sign in again from the beginning.',
  'sign-in/wait': 'Too many wrong attempts. Try again in {minutes} min.',
  'sign-in/current-password': 'The current password is wrong. Type it again.',
  'sign-in/weak-password':
    '{reason, select, short {A password needs at least 12 characters} long {The password is longer than 128 characters} other {This password is easy to guess: many people use it, or it contains your name or address}}. Choose another one, such as four or five words that have nothing to do with each other.',
  'sign-in/link-over': 'This link was used already or has expired (30 minutes). Ask for a new one.',
  'sign-in/no-mail':
    'The server has no mailbox to send from. Ask the administrator of the province to reset the password.',
  'sign-in/provider': '{name} cannot be reached. Try again in a few minutes, or sign in with the password.',
  'sign-in/two-factor':
    '{reason, select, on {The second step is on already. Reload the page.} passwordless {This account has no password yet, so the second step cannot be turned on. Set a password first.} other {The second step is not on. Reload the page.}}',
  'config/invalid':
    'The setting {key} {reason, select, missing {is missing. Set this environment variable} short {is too short. Use at least 32 random characters} url {must be a whole address, such as https://giaoban.example.gov.vn} smtp {must be the address of a mail server, such as smtp://host:587} roles {must be roles, separated by commas} other {is not valid. Mend it}} and start again.',
  'config/check':
    '{file}{key, select, none {} other {, {key}}}: {reason, select, json {this is no valid JSON} key {there is no such key; those that there are: {text}} code {no finding has the code “{text}”} severity {there is no severity {text}; use error, warning, info or off} share {{text} is no share above 0 and up to 1} order {the threshold of “most” must be above that of “the majority”} list {this must be a list [ ]} object {this must be a group of keys and values} reason {the reason for ignoring is missing} date {“{text}” is no day such as 2024-12-31} url {“{text}” is no address of http or https} other {this must be words, not empty}}. Correct it and check again.',
  'agency/code':
    'The code “{code}” has the wrong form. A code is made of capital letters A–Z, digits and dots between levels, at most 35 characters (Decision 20/2020/QĐ-TTg), for example H21.SCT.',
  'agency/known':
    'There is an agency with the code {code} already. Choose another code, or change the agency that is there.',
  'agency/unknown': 'There is no agency with the code {code}. Check the code, or set that agency up first.',
  'agency/loop': '{code} cannot stand under {parent}: {parent} belongs to this very agency.',
  'agency/dates': '{code}: the day on which it ends ({to}) must come after the day on which it begins ({from}).',
  'agency/has-units': '{code} still has units that work: {units}. Move or end them first.',
  'agency/successor':
    '{successor} cannot take over{to, select, none {} other { from {to}}}: the successor must be another agency, at work on that day.',
  'person/email': '“{email}” is no e-mail address. Give it in full, e.g. full.name@province.gov.vn.',
  'person/email-known':
    'The e-mail address {email} belongs to somebody else already. Look for them in the list, or use another address.',
  'person/last-administrator':
    'This is the last administrator who can sign in. Give the role of administrator to somebody else first.',
  'appointment/dates': 'The last day ({to}) must come after the first ({from}).',
  'appointment/outside':
    '{agency} works only{from, select, none {} other { from {from}}}{to, select, none {} other { until {to}}}. Choose days of the appointment within that time.',
  'appointment/held':
    '{name} holds this position at the agency already, from {from}{to, select, none {} other { until {to}}}. End that appointment first.',
  'appointment/two-heads':
    'An agency has one head: {name} is head from {from}{to, select, none {} other { until {to}}}. End that appointment first, or choose other days.',
  'delegation/self': 'Nobody can delegate to themselves. Choose somebody else.',
  'delegation/span': 'A delegation must end after it begins, and after this moment: from {from} to {to} will not do.',
  'delegation/outside':
    'An appointment can be delegated only while it is held: from {from}{to, select, none {} other { until {to}}}.',
  'delegation/overlap':
    'At that time {name} stands in already (from {from} to {to}). Revoke that delegation first, or choose another time.',
  'delegation/inactive': '{name} no longer uses the system and cannot stand in. Choose somebody else.',
  'delegation/over': 'This delegation is over, or was revoked.',
  'people/cell':
    'Sheet “{sheet}”, cell {cell}: {text, select, none {nothing stands there} other {“{text}” will not do}}; {expected, select, code {a code of A–Z, digits and dots is needed, at most 35 characters} required {it must be filled} kind {one of the listed kinds of agency is needed} position {needed: Người đứng đầu, Cấp phó or Chuyên viên} roles {one or more of the listed roles are needed, separated by commas} email {an e-mail address is needed} date {a date is needed, for example 01/02/2024} agency {the code of an agency that is there, or stands on the sheet Cơ quan, is needed} twice {it stands in cell {known} already, remove one of the rows} twiceBefore {it stands in another row of the file that was sent, remove this row} length {it is too long} formula {a formula without a result, paste it as a value} phone {a telephone number is needed} fixed {title and roles of an appointment stay; give this row an end and add a new row} number {a number is needed} state {needed: Đang dùng or Đã ngừng} other {mend it}}.',
  'people/sheet': '{file} lacks the sheets that are needed: {expected}. Use the template offered on the import screen.',
  'people/column':
    'The sheet “{sheet}” lacks the column “{column}”. Use the template offered on the import screen and keep its header row.',
  'workbook/future': 'The day of release {date} lies ahead. Give the day on which the figures were published.',
  'workbook/accepted':
    '{name} was accepted before and cannot be dropped. Undo the import if its figures shall count no more.',
  'workbook/not-read': '{name} is not read yet, or cannot be read. Wait until it is read and try again.',
  'workbook/open-lines':
    'Lines of no known indicator yet: {lines}. Map them, leave them out, or accept the rest without them.',
  'workbook/nothing-new': '{name} has no figure that was not accepted before.',
  'workbook/not-accepted': '{name} has no import to be undone.',
  'line/unknown': 'The workbook has no line “{line}” in a table “{layout}”.',
  'line/answer':
    'Line “{line}”: {reason, select, none {say exactly one of: keep under an indicator, leave out, new indicator} table {a whole table can only be left out} breakdown {a breakdown is written dimension=item, joined by semicolons} other {mend it}}.',
  'line/unit':
    'Line “{line}” is in {given}, the indicator {indicator} in {expected}. Choose an indicator with the same kind of unit.',
  'line/file':
    'The file of answers {file} {reason, select, json {is no JSON} shape {has no list “lines”} answer {holds an answer that is none} other {cannot be used}}{line, select, none {} other { at line “{line}”}}. Fill “keep”, “leave” or “create” into the file that --questions writes.',
  'indicator/known': 'The indicator code {indicator} is taken. Choose another code, or map the line to that indicator.',
  'section/unknown': 'There is no section {section} in the catalogue.',
  'db/rights':
    'The user of the database lacks the right to build the schema (migration {migration}). Give it CREATEROLE, or make the roles giaoban_app and giaoban_auth and grant them to it (guide: Running it for a whole province).',
  'db/schema':
    'The database does not match this version of the software (migration {migration}). Use the version that made the data, or a newer one.',
  'request/invalid':
    'The request is not right at “{field}”{reason, select, none {} other { ({reason})}}. See the documentation of the API.',
  'request/too-many': 'Too many requests. Try again in {seconds} seconds.',
  'server/port': 'Port {port} on {host} cannot be opened. Stop the program that uses it, or choose another --port.',
  'tenant/unknown':
    'It is not clear which province is meant{found, select, none {} other { (there are: {found})}}. Choose --tenant, or load a province with giaoban import.',
  'report/no-figures':
    'No figure of {period} is known at that instant, so no report is written. Import the annex of the period first.',
  'edition/not-published':
    'No published edition{area, select, none {} other { of {area}}}{period, select, none {} other { for {period}}}. Sign in to see figures in preparation.',
  'not-found': 'Not found{text, select, none {} other {: {text}}}. Check the address.',
  'db/unreachable':
    'The database cannot be reached{reason, select, none {} other { ({reason})}}. Check DATABASE_URL and the server.',
}
