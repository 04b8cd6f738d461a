import ArgumentParser
import Authoring
import Catalog
import JudgeModel
import Sandbox
import SystemPackage

/// Proves problem packages by judging all their submissions.
struct VerifyProblem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove packages: each submission must get the verdict of its folder.",
    discussion: """
      Without a name: all of the catalog. A row has the number of cases, the accepted solutions, the wrong ones that \
      were caught, the slowest accepted one as a part of the time limit, and by how much the fastest of those that \
      should be too slow is above it: as measured, or > where it was stopped. A package that is unchanged (=) since it \
      was proven here, with the same languages and the same judge, is not proven again.

      Example: judge problem verify two-sum
      """)

  @Argument(help: "Slugs, or paths of packages.", completion: Completions.problems)
  var problems: [String] = []

  @Flag(help: "Show each submission, as for a single package.")
  var details = false

  @Flag(help: "Prove what is unchanged since it was proven, too.")
  var again = false

  @Option(help: "How many packages at a time (default: as many as there are processors).")
  var jobs: Int?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  func run() throws {
    let here = Composition.current
    let catalog = try here.catalog()
    let languages = try here.languages()
    let misnamed = problems.isEmpty ? catalog.misnamed : []
    let names = problems.isEmpty ? catalog.problems.map(\.rawValue) : problems
    let verification = Verification(
      catalog: catalog,
      verifier: try PackageVerifier(
        judge: here.judge(languages), languages: languages, catalog: catalog, inputs: here.inputs),
      known: try here.knownProofs(languages, catalog), again: again,
      jobs: max(1, min(jobs ?? Processor.available.count, names.count)))

    let progress = ProgressLine(output.terminal, cases: names.count)
    var outcome = VerificationOutcome(
      output, names: misnamed.map(\.name) + names, hasDetails: details || problems.count == 1)
    for folder in misnamed { outcome.add(.failure(CatalogError.badFolderName(folder)), about: folder.name) }
    try verification.run(names, progress) { name, finding in
      progress.clear()
      outcome.add(finding, about: name)
    }
    progress.clear()
    try outcome.finish()
  }
}

extension FilePath {
  fileprivate var name: String { lastComponent?.string ?? "" }
}
