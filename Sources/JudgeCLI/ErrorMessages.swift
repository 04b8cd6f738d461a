import ArgumentParser
import Authoring
import Catalog
import Exchange
import Foundation
import Inputs
import JudgeModel
import Judging
import Languages
import Manifest
import MasteryLog
import Sandbox
import Stress
import SystemPackage

/// An error as a person reads it: what is wrong, and what to do.
struct ErrorMessage {
  var text: String
  var hint: String?
  var exitCode: ExitCode

  /// nil for errors that the argument parser explains itself.
  init?(_ error: any Error) {
    switch error {
    case let error as CommandError: self.init(error)
    case let error as CatalogError: self.init(error)
    case let error as ManifestError: self.init(error)
    case let error as LanguageError: self.init(error)
    case let error as JudgingError: self.init(error)
    case let error as SandboxError: self.init(error)
    case let error as AuthoringError: self.init(error)
    case let error as StressError: self.init(error)
    case let error as SignatureMistake: self.init(error)
    case let error as MasteryLogError: self.init(error)
    case let error as HistoryError: self.init(error)
    case let error as CompanyListError: self.init(error)
    case let error as RejectedRow: self.init("\(error.location): \(error.reason.words)")
    case is CleanExit, is ValidationError: return nil
    default:
      guard !String(reflecting: type(of: error)).hasPrefix("ArgumentParser.") else { return nil }
      self.init(system: error as NSError)
    }
  }

  /// About one of several packages: says which, where the sentence does not.
  init(_ error: any Error, about name: String) {
    self = ErrorMessage(error) ?? ErrorMessage("\(error)")
    if !text.contains(name) { text = "\(name): \(text)" }
  }

  /// With the path and the reason that Foundation keeps apart from its sentence.
  private init(system error: NSError) {
    let cause = (error.userInfo[NSUnderlyingErrorKey] as? any Error ?? error) as NSError
    let reason =
      cause.domain == NSPOSIXErrorDomain
      ? "\(Errno(rawValue: CInt(cause.code)))" : error.localizedFailureReason ?? error.localizedDescription
    let path = error.userInfo[NSFilePathErrorKey] as? String
    // The codes of CocoaError for reading: what is written is in our directories, what is read may be anywhere.
    let isReading = error.domain == NSCocoaErrorDomain && (256..<512).contains(error.code)
    self.init(
      path.map { "cannot use \($0): \(reason)" } ?? reason,
      isReading ? nil : "judge doctor checks the directories; XDG variables put them elsewhere")
  }

  private init(_ text: String, _ hint: String? = nil, _ exitCode: ExitCode = .judgeFault) {
    self.text = text
    self.hint = hint
    self.exitCode = exitCode
  }

  /// Says what went wrong where the command can go on.
  static func warn(_ error: any Error) { warn(error, because: "") }

  static func warn(_ error: any Error, because consequence: String) {
    var message = ErrorMessage(error) ?? ErrorMessage("\(error)")
    message.text = consequence + message.text
    message.print(as: "warning")
  }

  /// One line on stderr that is no error.
  static func notice(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  /// Names up to ten of what was left out, so that one bad folder does not fill the screen.
  static func warn(leftOut errors: [any Error], _ noun: String) {
    for error in errors.prefix(10) { ErrorMessage("left out \(ErrorMessage(error)?.text ?? "")").print(as: "warning") }
    guard errors.count > 10 else { return }
    ErrorMessage("left out \((errors.count - 10).counted(noun)) more", "--json names all").print(as: "warning")
  }

  /// For who gives `-` and no pipe.
  static func askForList() {
    ErrorMessage("paste the list, then press Ctrl-D on a line of its own").print(as: "note")
  }

  func print(as kind: String = "error") {
    let lines = ["\(kind): \(text)"] + (hint.map { ["hint: \($0)"] } ?? [])
    Terminal.printError(lines.joined(separator: "\n"))
  }
}

extension ErrorMessage {
  fileprivate init(_ error: CommandError) {
    switch error {
    case .noResources(let executable):
      self.init("no Problems/ and Plugins/ above \(executable)", "set JUDGE_HOME to the folder that has both")
    case .badHome(let folder, let missing):
      self.init("JUDGE_HOME=\(folder) has no \(missing)/", "set it to the folder that has Problems/ and Plugins/")
    case .unknownCommand(let name, let similar):
      self.init(
        "no command named '\(name)'", Self.didYouMean(similar) ?? "judge --help lists them", .validationFailure)
    case .badSource(let path, let fault):
      let hint =
        switch fault {
        case .unreadable: "give the path of your solution, such as solution.swift"
        case .pipe: "give a file, or /dev/stdin and --language"
        case .tooLarge: "a solution is a few kilobytes"
        case .zeroByte: "give the source, not a compiled file"
        case .utf16, .notUTF8: "save it as UTF-8"
        }
      self.init(fault.words(about: path), hint, .unknownName)
    case .emptySource(let path): self.init("\(path) is empty", "write your solution into it first", .unknownName)
    case .noInputDescription(let problem):
      self.init(
        "nothing describes the inputs of \(problem)",
        "only problems with a signature can be searched; write a case of your own: judge run \(problem) … --input",
        .unknownName)
    case .missingSource(let problem):
      self.init("which file is the solution?", "judge submit \(problem) solution.swift", .validationFailure)
    case .swappedArguments(let file, let problem):
      self.init("\(file) is no problem", "the problem comes first: \(problem) \(file)", .validationFailure)
    case .unguessedProblem(let file, let similar):
      self.init(
        "no problem is named like the file \(file)",
        similar.isEmpty ? "name the problem first: judge submit two-sum \(file)" : Self.didYouMean(similar),
        .unknownName)
    case .badSlug(let name):
      self.init(
        "'\(name)' is not a slug", "use lower-case letters, digits and hyphens, such as two-sum", .validationFailure)
    case .packageExists(let problem):
      self.init("\(problem) has a package already", "give the new one another slug", .validationFailure)
    case .missingFacts(let problem):
      self.init(
        "judge does not know \(problem): which pattern does it have, and how difficult is it?",
        "say --pattern arrays-hashing --difficulty easy", .validationFailure)
    case .unknownPattern(let name, let similar):
      self.init(
        "no pattern named '\(name)'", Self.didYouMean(similar) ?? "judge list shows the patterns of each problem",
        .unknownName)
    case .unknownCompanyCommand(let word, let similar):
      self.init(
        "no command named 'company \(word)'",
        Self.didYouMean(similar.isEmpty ? ["judge company show \(word)"] : similar.map { "judge company \($0)" }),
        .validationFailure)
    case .unknownCompany(let name, let similar):
      self.init(
        "no company named '\(name)'", "\(Self.didYouMean(similar) ?? "") list all with judge company".trimmed,
        .unknownName)
    case .badCompanyName(let name):
      self.init("'\(name)' is no company's name", "write it in letters, such as stripe", .validationFailure)
    case .doubtfulCompany(let company, let similar):
      self.init(
        "there was no company named '\(company)' so far",
        "\(Self.didYouMean(similar) ?? "") judge tag remove takes it back")
    case .emptyWindow(let company, let window):
      self.init("\(company) has no tags of \(window.rawValue)", "judge company show \(company) has all", .unknownName)
    case .missingList(let company):
      self.init(
        "which list has the problems of \(company)?",
        "judge company import \(company) list.csv, or pbpaste | judge company import \(company) -", .validationFailure)
    case .noLists(let company):
      self.init(
        "you have imported no list of \(company)", "judge tag remove takes back a report of your own", .unknownName)
    case .noReport(let problem, let company):
      self.init(
        "you have not reported that \(company) asked '\(problem)'",
        "judge company show \(company) marks your reports with a star", .unknownName)
    case .unknownCase(let name, let known):
      let few = known.prefix(6).joined(separator: ", ") + (known.count > 6 ? " and \(known.count - 6) more" : "")
      self.init(
        "no case named '\(name)'", Self.didYouMean(known.nearest(to: name)) ?? "there are \(few)", .unknownName)
    case .badCases(let path, let fault):
      let hint =
        switch fault {
        case .tooLarge: "give fewer cases at once"
        case .utf16, .notUTF8: "save it as UTF-8"
        case .unreadable, .pipe, .zeroByte: "give the path of a file with cases: --input @cases.txt"
        }
      self.init(fault.words(about: path), hint, .unknownName)
    case .badCaseName(let name):
      self.init(
        "a case cannot be named '\(name)'", "use letters, digits, - and _; without a name it gets a number",
        .validationFailure)
    case .takenCaseName(let name):
      self.init("the problem has a case named '\(name)' itself", "give another name", .validationFailure)
    case .emptySelection: self.init("no problem matches", "leave out a filter: judge list", .unknownName)
    case .noLanguage:
      self.init("no language is installed that can solve this problem", "judge languages says what to install")
    case .otherLanguage(let file, let language, let extensions):
      self.init(
        "\(file) is not named as \(language) is", "its files end in .\(extensions.joined(separator: ", ."))",
        .validationFailure)
    case .unmeasurableProgram(let problem):
      self.init(
        "\(problem) is a program on stdin and stdout: judge cannot make inputs of other sizes for it",
        "growth is measured where a problem has a signature", .unknownName)
    case .noGrowthTarget(let problem):
      self.init(
        "\(problem) does not say how a solution should grow",
        "add a line such as growth: {time: \"O(n)\", in: nums} to its problem.yaml", .unknownName)
    case .noFolder(let path):
      self.init(
        "there is no folder \(path)", "make it first (mkdir -p \(path.shellQuoted)), or name a file with its extension",
        .unknownName)
    case .neverGraded(let problem):
      self.init(
        "\(problem) has no grade yet",
        "hand something in, or record what you did elsewhere: judge attempt add \(problem)",
        .unknownName)
    case .emptyText: self.init("there is no text", "put it in quotes", .validationFailure)
    case .longInsight(let count):
      self.init(
        "an insight has at most 240 characters, this one has \(count)", "what does not fit may go into judge note",
        .validationFailure)
    case .noSolution(let problem):
      self.init("\(problem) has no solution to show", "judge hint \(problem) --again shows its hints", .unknownName)
    case .badTime(let text):
      self.init("'\(text)' is no time", "write it as 2026-11-20T18:30", .validationFailure)
    case .future(let text):
      self.init("\(text) has not come yet", "only what is done can be recorded", .validationFailure)
    case .badDay(let text):
      self.init("'\(text)' is no day of the calendar", "write it as 2026-12-18", .validationFailure)
    case .noOnsite(let company):
      self.init(
        "nobody said when the onsite at \(company) is", "say it once: judge drill \(company) --onsite 2026-12-18",
        .validationFailure)
    case .onsiteIsOver(let company, let day):
      self.init(
        "the onsite at \(company) was on \(day)",
        "say when the next one is: judge drill \(company) --onsite YYYY-MM-DD",
        .validationFailure)
    case .cannotWatch(let path, .noSuchFileOrDirectory):
      self.init("cannot watch \(path): \(Errno.noSuchFileOrDirectory)", "judge start makes a file", .unknownName)
    case .cannotWatch(let path, let errno):
      let isTooMany = [.tooManyOpenFiles, .noSpace].contains(errno)
      self.init(
        "cannot watch \(path): \(errno)",
        isTooMany
          ? "sudo sysctl fs.inotify.max_user_instances=1024 fs.inotify.max_user_watches=524288 allows more" : nil)
    case .cannotStart(let path, let errno): self.init("cannot start \(path): \(errno)", "judge doctor")
    case .unwritableDirectory(let path, let variable, let errno):
      let hint =
        switch errno {
        case .permissionDenied: "make it writable: chmod u+w \(path)"
        case .notDirectory: "a file is in its way; move it, or set \(variable) to another folder"
        case .readOnlyFileSystem: "its disk is read-only; set \(variable) to another folder"
        default: "set \(variable) to another folder: \(errno)"
        }
      self.init("cannot write to \(path): \(errno)", hint)
    case .outputLost(let errno): self.init("cannot write the output: \(errno)")
    case .cannotWrite(let path, let errno):
      self.init("cannot write \(path): \(errno)", "--in names another folder or file")
    case .unreadableHistory(let path, let errno):
      self.init("cannot read \(path): \(errno)", "give the path of a CSV file, or - for stdin", .unknownName)
    case .cannotExport(let path, let errno):
      self.init("cannot write \(path): \(errno)", "what was there is there still; --output names another file")
    }
  }

  fileprivate init(_ error: CatalogError) {
    switch error {
    case .unknownProblem(let name, let similar):
      self.init(
        "no problem named '\(name)'", "\(Self.didYouMean(similar) ?? "") list all with judge list".trimmed, .unknownName
      )
    case .notPackaged(let problem):
      self.init(
        "\(problem) has no package to judge with",
        "work on it at \(problem.address), then judge attempt add \(problem)",
        .unknownName)
    case .unknownList(let name, let known):
      self.init("no list named '\(name)'", "there are \(known.joined(separator: ", "))", .unknownName)
    case .noPackage(let path):
      self.init("\(path) is not a problem package", "it needs a problem.yaml: see Problems/README.md", .unknownName)
    case .ambiguous(let id, let folders):
      self.init(
        "two packages are named \(id): \(folders.map(\.string).joined(separator: " and "))", "rename one of them")
    case .badFolderName(let folder):
      self.init("\(folder) is not a slug", "use lower-case letters, digits and hyphens, such as two-sum")
    case .unreadable(let path, let errno): self.init("cannot read \(path): \(errno)")
    case .notUTF8(let location, let byte):
      self.init(
        TextFault.notUTF8(TextEncodingError(line: location.line, byte: byte)).words(about: location.file),
        "save it as UTF-8")
    case .noCases(let folder): self.init("\(folder) has no cases", "add examples to tests.yaml or files to data/sample")
    case .invalidCase(let location, let name, let problem): self.init("\(location): case '\(name)': \(problem.words)")
    case .violation(let location, let name, let violation): self.init("\(location): case '\(name)': \(violation.words)")
    case .duplicateCase(let location, let name): self.init("\(location): another case is named '\(name)' too")
    case .unrecorded(let location, let name):
      self.init("\(location): case '\(name)' has no input_sha256 and answer", "judge problem record fills them in")
    case .inputChanged(let location, let name, let generator):
      self.init(
        "\(location): case '\(name)' has another input than when it was recorded with generator \(generator)",
        "judge problem record makes it anew")
    case .unsupported(let location, let what): self.init("\(location): \(what) is not supported yet")
    case .ownCase(let location, .text(let mistake), let problem):
      self.init(
        "\(location): \(mistake.words)", "judge show \(problem) has examples of what a case looks like",
        .validationFailure)
    case .ownCase(let location, .violation(let violation), let problem):
      self.init("\(location): \(violation.words)", "judge show \(problem) has the constraints", .validationFailure)
    case .severalOwnCases(let file):
      self.init("\(file) has more than one case", "put each into a file of its own", .validationFailure)
    case .ownCaseExists(let name, let file):
      self.init("you have a case named '\(name)' already", "give another name, or remove \(file)", .validationFailure)
    case .unwritable(let path, let errno):
      self.init("cannot write \(path): \(errno)", "judge doctor checks the directories")
    }
  }

  fileprivate init(_ error: ManifestError) {
    let location = error.location
    switch error.problem {
    case .unreadable(let reason): self.init("cannot read \(location.file): \(reason)")
    case .syntax(let problem): self.init("\(location): not YAML: \(problem)")
    case .unknownKey(let key, let known):
      self.init("\(location): unknown key '\(key)'", Self.didYouMean(known.nearest(to: key)))
    case .missingKey(let key, let misspelt):
      self.init("\(location): the key '\(key)' is missing", misspelt.map { "did you mean it by '\($0)'?" })
    case .wrongType(let expected): self.init("\(location): must be \(expected)")
    case .invalid(let value, let expected): self.init("\(location): '\(value)' must be \(expected)")
    case .unknownWord(let word, let expected, let similar):
      self.init("\(location): '\(word)' must be \(expected)", Self.didYouMean(similar))
    case .reversedRange(let text, let low, let high):
      self.init("\(location): '\(text)' is no range: \(low) is above \(high)")
    }
  }

  fileprivate init(_ error: LanguageError) {
    switch error {
    case .unknownLanguage(let id, let known):
      let names = known.map(\.rawValue)
      self.init(
        "no language named '\(id)'", Self.didYouMean(names.nearest(to: id.rawValue)) ?? Self.installed(names),
        .unknownName)
    case .unknownExtension("", let known):
      self.init(
        "the file's name has no extension", "known are .\(known.joined(separator: ", .")); or say --language",
        .unknownName)
    case .unknownExtension(let suffix, let known):
      self.init(
        "no language for '.\(suffix)'", "known are .\(known.joined(separator: ", .")); or say --language", .unknownName)
    case .missingProgram(let name, let candidates, let install):
      self.init("\(name) is not installed; looked for \(candidates.joined(separator: ", "))", install)
    case .unresolvedProgram(let name, let script):
      self.init(
        "\(name) at \(script) is a script that does not say where the real one is", "put the real one into PATH first")
    case .brokenToolchain(let command, let install):
      self.init("'\(command.joined(separator: " "))' fails or does not end: the toolchain is broken", install)
    case .oldToolchain(let line, let needed, let install):
      self.init("\(line) is too old; \(needed) or later is needed", install)
    case .unsupportedType(let type, let id):
      self.init("the plugin \(id) has no type \(type)", "add it to its language.yaml")
    case .unsupportedUse(let type, let key, let id):
      self.init("the plugin \(id) has no '\(key)' for \(type)", "add it to the type in its language.yaml")
    case .unsupportedSubmission(.solution, let id):
      self.init(
        "the plugin \(id) only runs programs on stdin and stdout", "solve this problem in another language",
        .unknownName)
    case .unsupportedSubmission(.program, let id):
      self.init(
        "the plugin \(id) cannot run programs on stdin and stdout", "solve this problem in another language",
        .unknownName)
    case .unknownSystemCall(let call, let id):
      self.init(
        "the plugin \(id) allows '\(call)', which is no system call here", "mend system_calls in its language.yaml")
    case .ambiguousExtension(let suffix, let ids):
      let names = ids.map(\.rawValue).joined(separator: ", ")
      self.init("several languages have '.\(suffix)': \(names)", "say which with --language", .unknownName)
    case .unreadable(let path, let reason): self.init("cannot read \(path): \(reason)")
    case .invalidTemplate(let path, let line, .unknownName(let name, let known)):
      self.init(
        "\(path):\(line): nothing is called '\(name)' here",
        Self.didYouMean(known.nearest(to: name)) ?? "Plugins/README.md lists the names")
    case .invalidTemplate(let path, let line, let mistake): self.init("\(path):\(line): \(mistake.words)")
    }
  }

  fileprivate init(_ error: JudgingError) {
    switch error {
    case .cannotWrite(let path, let reason):
      self.init("cannot write \(path): \(reason)", "free some space or set XDG_CACHE_HOME to another disk")
    case .kitFailed(let language, let kit, let output):
      self.init("building the kit '\(kit)' of \(language) failed:\n\(output)", "judge doctor shows the toolchain")
    case .noPackages(let language, let kit):
      self.init(
        "the kit '\(kit)' of \(language) is built from sources of public packages, and .build/checkouts is not there",
        "scripts/judge --rebuild fetches them, in the folder that has Problems/ and Plugins/")
    case .missingProduct(let name):
      self.init("the compiler left no file '\(name)'", "check 'keep' in the plugin's language.yaml")
    case .checkerFailed(let file, let caseID, let reason):
      self.init(
        "the problem's own checker \(file) failed\(caseID.map { " on case \($0)" } ?? ""): \(reason)",
        "judge problem verify shows whether it works")
    case .invalidCase(let id, let problem):
      self.init("case \(id): \(problem.words)", "judge problem verify shows what is wrong")
    case .driverFailed(let language, let reason):
      self.init(
        "the driver of \(language) ended before it loaded the solution:\n\(reason)",
        "mend driver.mustache or runtime/ of its plugin; judge doctor shows the toolchain")
    case .brokenPlugin(let language, let output):
      self.init(
        "the plugin of \(language) cannot compile even its own stub:\n\(output.trimmingCharacters(in: .newlines))",
        "mend its language.yaml, driver.mustache or stub; judge doctor shows the toolchain")
    }
  }

  fileprivate init(_ error: StressError) {
    switch error {
    case .rejected(let submission, let judgement):
      self.init(
        "\(submission.path) does not compile:\n" + (judgement.failure?.message ?? "").indented(by: 2), nil,
        .compileError)
    }
  }

  fileprivate init(_ error: AuthoringError) {
    switch error {
    case .noAcceptedSubmission(let problem):
      self.init("\(problem) has no accepted submission", "add one to submissions/accepted/")
    case .disagreement(let submission, let caseID, let verdict):
      self.init(
        "\(submission) should be right, but gets \(verdict.rawValue) on case \(caseID)",
        "judge problem verify shows what is wrong")
    case .notInBraces(let location): self.init("\(location): write the case as {name: …, seed: …}")
    case .folderExists(let folder): self.init("\(folder) is there already", "nothing was changed", .validationFailure)
    }
  }

  fileprivate init(_ mistake: SignatureMistake) {
    let types = ValueType.words.joined(separator: ", ")
    let hint =
      switch mistake.problem {
      case .unknownType(let word):
        Self.didYouMean(ValueType.words.nearest(to: word)) ?? "types are \(types), T[] and list<T>"
      case .codec: "begin with the package serialize-and-deserialize-binary-tree and change its names"
      default: "write it as twoSum(nums: integer[], target: integer) -> integer[]"
      }
    self.init("the signature, column \(mistake.column): \(mistake.problem.words)", hint, .validationFailure)
  }

  fileprivate init(_ error: MasteryLogError) {
    switch error {
    case .unusable(let file, let reason):
      self.init(
        "cannot use the log \(file?.string ?? ""): \(reason)",
        "free some space or make it writable; XDG_DATA_HOME puts it elsewhere")
    case .damaged(let file, let reason):
      self.init(
        "the log \(file?.string ?? "") is damaged: \(reason)",
        "judge recover saves all that can be read of it, and keeps the damaged one")
    case .nothingToRecover(let file):
      self.init(
        "nothing in \(file) looks like a log",
        "move it away: judge begins a new one; or put a copy in its place, such as \(file).before-…")
    case .newer(let file):
      self.init(
        "\(file?.string ?? "the log") was written by a newer judge",
        "update this one: it would not understand what it adds to")
    case .missing(let file): self.init("there is no log \(file)", "judge submit makes one", .unknownName)
    }
  }

  fileprivate init(_ error: HistoryError) {
    let example = "the first line must have at least slug,finished_at: see judge import history --help"
    switch error {
    case .empty(let file): self.init("\(file) is empty", example, .unknownName)
    case .notText(let file):
      self.init("\(file) is not UTF-8 text", "save it as CSV in UTF-8, not as a spreadsheet", .unknownName)
    case .missingColumns(let columns, let file, let found):
      let names = columns.map { "'\($0.rawValue)'" }.joined(separator: " and ")
      self.init("\(file):1: no column \(names) in \(found.joined(separator: ", "))", example, .unknownName)
    }
  }

  fileprivate init(_ error: CompanyListError) {
    self.init("\(error.file): \(error.reason.words)", error.reason.hint, error.reason.exitCode)
  }

  fileprivate init(_ error: SandboxError) {
    let about = error.detail.isEmpty ? "" : " (\(error.detail))"
    self.init("the sandbox failed at \(error.step.words)\(about): \(error.errno)", error.step.hint)
  }

  private static func didYouMean(_ names: [some CustomStringConvertible]) -> String? {
    names.isEmpty ? nil : "did you mean \(names.map { "'\($0)'" }.joined(separator: ", "))?"
  }

  private static func installed(_ names: [String]) -> String {
    "there are \(names.joined(separator: ", ")); a folder in Plugins/ adds another"
  }
}

extension SignatureMistake.Problem {
  fileprivate var words: String {
    switch self {
    case .expectedName(let found): "expected a name of a-z, A-Z, 0-9 and _\(Self.instead(of: found))"
    case .expectedMark("", let found): "expected nothing more\(Self.instead(of: found))"
    case .expectedMark(let mark, let found): "expected '\(mark)'\(Self.instead(of: found))"
    case .unknownType(""): "expected a type"
    case .unknownType(let word): "no type is named '\(word)'"
    case .voidParameter: "an argument cannot be void"
    case .takenName(let name): "there are two named '\(name)'"
    case .noResult: "it returns nothing and has no argument that it could change"
    case .noMethods: "a class needs at least one method"
    case .codec: "a package for a codec has to be written by hand"
    }
  }

  private static func instead(of found: String) -> String { found.isEmpty ? ", found the end" : ", found '\(found)'" }
}

extension TextFault {
  fileprivate func words(about path: String) -> String {
    switch self {
    case .unreadable(let errno): "cannot read \(path): \(errno)"
    case .pipe: "\(path) is a pipe"
    case .tooLarge(let limit): "\(path) is larger than \(limit.rawValue >> 20) MiB"
    case .utf16: "\(path) is UTF-16"
    case .zeroByte(let line): "\(path):\(line): there is a zero byte"
    case .notUTF8(let error): "\(path):\(error.line): \(error.words)"
    }
  }
}

extension TextEncodingError {
  fileprivate var words: String { "byte \(String(byte, radix: 16)) is not UTF-8" }
}

extension CaseTextError {
  var words: String {
    switch self {
    case .missingLine(let name): "the line for \(name) is missing: one JSON value a line"
    case .extraLine(let line): "a line too many: \(line)"
    case .invalid(let argument, let error):
      "\(argument), column \(error.column): expected \(error.expected)\(error.found.isEmpty ? "" : ", found '\(error.found)'")"
    case .noConstructor(let name): "the first call must be \"\(name)\", the constructor"
    case .unknownMethod(let name): "the class has no method '\(name)'"
    case .callCounts(let names, let arguments): "\(names) calls, but \(arguments) lists of arguments"
    }
  }
}

extension TemplateMistake {
  var words: String {
    switch self {
    case .openTag: "a {{ has no }}"
    case .openSection: "a {{#…}} or {{^…}} has no {{/…}}"
    case .wrongSectionEnd: "this {{/…}} ends another section than the one that is open"
    case .unknownName(let name, _): "nothing is called '\(name)' here"
    case .unsupportedTag: "plugins cannot use this kind of tag"
    }
  }
}

extension ConstraintViolation {
  var words: String { "\(subject) is \(found), must be \(expected)" }
}

extension RejectedHistoryRow.Reason {
  var words: String {
    switch self {
    case .noProblem(""): "no slug"
    case .noProblem(let text): "'\(text)' is no slug, such as two-sum, and no address of a problem"
    case .invalidTime(""): "no finished_at"
    case .invalidTime(let text):
      "'\(text)' is no time, such as 2026-05-01T10:00:00+02:00, 2026-05-01 10:00 or 2026-05-01"
    case .future(let text): "\(text) is still to come"
    case .unknownVerdict(let text):
      "'\(text)' is no verdict: \(Verdict.allCases.map(\.rawValue).joined(separator: ", ")), or none for nothing handed in"
    case .invalidMinutes(let text): "'\(text)' are no minutes from 0 to 43200"
    case .invalidHints(let text): "'\(text)' is no number of hints from 0 to 4"
    case .invalidFailedSubmits(let text): "'\(text)' is no number of failed submits"
    case .unknownGrade(let text): "'\(text)' is no grade: again, hard, good, easy or 1 to 4"
    case .tooManyCells(let count, let columns):
      "\(count) cells under \(columns) columns; put text with a comma in quotes"
    case .nothingDone: "nothing was handed in, no hint taken and no grade given"
    }
  }
}

extension CompanyListError.Reason {
  var words: String {
    switch self {
    case .unreadable(let errno): "\(errno)"
    case .tooLarge(let limit): "larger than \(limit.words)"
    case .empty: "nothing is in it"
    case .binary: "not a text"
    case .utf16: "UTF-16, not UTF-8"
    case .otherEncoding: "not UTF-8"
    case .noProblems(let columns) where columns.isEmpty: "no problem's address or slug is in it"
    case .noProblems(let columns):
      "no problem's address or slug is in it; its columns are \(columns.map { "'\($0)'" }.joined(separator: ", "))"
    case .noCompany: "nothing says which company it is about"
    case .otherCompany(let company): "it is about \(company)"
    case .brokenArchive(let reason): "cannot be unpacked: \(reason)"
    case .noLists: "no list is in it"
    case .noListOf(let company): "it has lists of several companies, but none of \(company)"
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .unreadable: "give the path of a list, a folder or an archive, or - for stdin"
    case .utf16: "iconv -f UTF-16 -t UTF-8 makes it readable"
    case .otherEncoding: "iconv -f LATIN1 -t UTF-8 makes it readable, if that is what it is"
    case .noProblems:
      "a list needs a column 'Link', 'URL' or 'Slug', or one slug or address a line: titles alone are not enough"
    case .noCompany: "say it first: judge company import stripe list.csv"
    case .noListOf: "name the files that are about it: judge company import stripe a.csv b.csv"
    case .tooLarge, .empty, .binary, .otherCompany, .brokenArchive, .noLists: nil
    }
  }

  fileprivate var exitCode: ExitCode { self == .noCompany ? .validationFailure : .unknownName }
}

extension RejectedRow.Reason {
  var words: String {
    switch self {
    case .noProblem(let text): "neither a LeetCode address nor a slug: '\(text.cut(to: 60))'"
    case .duplicate(let problem, let line): "\(problem) is in line \(line) already"
    case .invalidFrequency(let text): "how often it is asked can be no number: '\(text.cut(to: 60))'"
    case .tooManyCells(let count, let columns): "\(count) cells under \(columns) columns: a quote may be missing"
    case .noCompany(let text): "no company's name: '\(text.cut(to: 60))'"
    }
  }
}

extension SandboxError.Step {
  var words: String {
    switch self {
    case .buildFilter, .installFilter: "the system call filter"
    case .startSupervisor: "starting its supervisor"
    case .supervise: "talking to its supervisor"
    case .controlGroup: "the memory control group"
    case .userNamespace: "making a user namespace"
    case .namespaces: "making namespaces"
    case .root, .mount, .pivotRoot, .proc: "making the read-only root"
    case .dropIdentity: "dropping root's rights"
    case .landlock: "landlock"
    case .execute: "starting the program"
    default: rawValue
    }
  }

  /// What mends it, as far as that is known.
  var hint: String? {
    switch self {
    case .userNamespace:
      "allow user namespaces: sudo sysctl kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0"
    case .startSupervisor: "build judge again with scripts/judge --rebuild"
    case .namespaces, .proc: "in a container, allow nested namespaces (docker run --privileged)"
    case .limitResources: "your shell's own limits are lower than a solution needs: ulimit -H -a shows them"
    default: "judge doctor shows which layer is missing"
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
