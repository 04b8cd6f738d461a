import Authoring
import Catalog
import Foundation
import JudgeModel
import Judging
import Languages
import MasteryLog
import Practice
import Sandbox
import SystemPackage

/// The real directories, environment and clock: the only place that knows them.
struct Composition {
  let environment: [String: String]
  let executable: FilePath
  private let home: FilePath

  static let current = Composition(environment: ProcessInfo.processInfo.environment)

  init(environment: [String: String]) {
    self.environment = environment
    executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map { FilePath($0) } ?? "judge"
    home = FilePath(environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path(percentEncoded: false))
  }

  /// Where Problems/ and Plugins/ are: `JUDGE_HOME`, or the nearest folder above the executable that has both.
  func resources() throws(CommandError) -> FilePath {
    if let given = environment["JUDGE_HOME"], !given.isEmpty {
      if let missing = missing(in: FilePath(given)) { throw .badHome(given, missing: missing) }
      return FilePath(given)
    }
    var folder = executable
    while folder.removeLastComponent() {
      if missing(in: folder) == nil { return folder }
    }
    throw .noResources(executable)
  }

  private func missing(in folder: FilePath) -> String? {
    ["Problems", "Plugins"].first { !FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
  }

  /// Its folders are listed once.
  func catalog() throws -> Catalog { try Self.openCatalog.get() }

  private static let openCatalog = Result {
    Catalog(root: try current.resources().appending("Problems"), own: current.data.appending("problems"))
  }

  func languages() throws -> LanguageRegistry {
    LanguageRegistry(folders: [try resources().appending("Plugins"), data.appending("plugins")])
  }

  func judge(_ languages: LanguageRegistry) throws -> Judge {
    try Judge(languages: languages, workshop: workshop())
  }

  func workshop() throws -> Workshop {
    Workshop(
      kits: cache.appending("kits"), programs: cache.appending("programs"),
      scratch: try Scratch(root: cache.appending("scratch")), packages: try packages(), supervisor: supervisor,
      searchPath: searchPath)
  }

  /// Made when it is missing, as is its folder.
  func log() throws -> MasteryLog { try Self.openLog.get() }

  /// Open until the process ends: closing a log writes its journal back, which takes longer than the entry.
  private static let openLog = Result {
    try FileManager.default.createDirectory(atPath: current.data.string, withIntermediateDirectories: true)
    return try MasteryLog(file: current.logFile, derivation: current.derivation())
  }

  var logFile: FilePath { data.appending("judge.db") }

  func derivation() throws -> Derivation {
    let settings = try settings()
    return Derivation.fsrs(settings.grader, rollover: settings.rollover) { Self.difficulty(of: $0) }
  }

  /// What the learner has set; the defaults where there is no file.
  func settings() throws -> Settings { try Self.readSettings.get() }

  /// Read once: each question for the day or the schedule needs them.
  private static let readSettings = Result {
    let file = current.directory("XDG_CONFIG_HOME", ".config").appending("config.yaml")
    return FileManager.default.fileExists(atPath: file.string) ? try Settings(contentsOf: file) : Settings()
  }

  static func difficulty(of problem: ProblemID) -> Difficulty? {
    // A package is read faster than the index.
    if let catalog = try? openCatalog.get(), catalog.contains(problem) {
      return try? catalog.package(problem).problem.difficulty
    }
    return indexedDifficulties[problem]
  }

  /// Read once: an import asks for thousands.
  private static let indexedDifficulties: [ProblemID: Difficulty] = {
    let index = (try? openCatalog.get().index()) ?? []
    return Dictionary(uniqueKeysWithValues: index.map { ($0.id, $0.difficulty) })
  }()

  func knownProofs(_ languages: LanguageRegistry, _ catalog: Catalog) throws -> KnownProofs {
    try KnownProofs(
      folder: cache.appending("proofs"), build: [executable, supervisor], languages: languages, catalog: catalog,
      searchPath: searchPath)
  }

  var ownCases: OwnCases { OwnCases(root: data.appending("cases")) }
  var inputs: FilePath { cache.appending("inputs") }
  var cache: FilePath { directory("XDG_CACHE_HOME", ".cache") }
  var data: FilePath { directory("XDG_DATA_HOME", ".local/share") }
  var supervisor: FilePath { executable.removingLastComponent().appending("judge-supervisor") }
  var searchPath: [FilePath] { (environment["PATH"] ?? "").split(separator: ":").map { FilePath(String($0)) } }

  /// `JUDGE_NOW`, an RFC 3339 time, for trying out what another day would bring.
  var now: Date {
    environment["JUDGE_NOW"].flatMap { try? Date($0, strategy: .iso8601) } ?? Date()
  }

  var timeZone: TimeZone { .current }
  var utcOffset: Int { timeZone.secondsFromGMT(for: now) }

  /// On the learner's clock, up to the next five.
  var minutesAfterMidnight: Int {
    let seconds = (Int(now.timeIntervalSince1970) + utcOffset) % 86400
    return (seconds / 60 + 4) / 5 * 5
  }

  func today() throws -> StudyDay {
    StudyDay(at: now, utcOffset: utcOffset, rollover: try settings().rollover)
  }

  /// The sources that SwiftPM has checked out for our own build.
  private func packages() throws -> FilePath? {
    let checkouts = try resources().appending(".build/checkouts")
    return FileManager.default.fileExists(atPath: checkouts.string) ? checkouts : nil
  }

  private func directory(_ variable: String, _ fallback: String) -> FilePath {
    let base = environment[variable].flatMap { $0.hasPrefix("/") ? FilePath($0) : nil }
    return (base ?? home.appending(fallback)).appending("judge")
  }
}
