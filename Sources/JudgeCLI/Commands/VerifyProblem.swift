import ArgumentParser
import Authoring
import Catalog
import JudgeModel
import SystemPackage

/// Proves problem packages by judging all their submissions.
struct VerifyProblem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove packages: each submission must get the verdict of its folder.",
    discussion: """
      Without a name: all of the catalog. A row has the number of cases, the accepted solutions, the wrong ones that \
      were caught, the slowest accepted one as a part of the time limit, and by how much the fastest of those that \
      should be too slow is above it: as measured, or > where it was stopped.

      Example: judge problem verify two-sum
      """)

  @Argument(help: "Slugs, or paths of packages.", completion: Completions.problems)
  var problems: [String] = []

  @Flag(help: "Show each submission, as for a single package.")
  var details = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let catalog = try here.catalog()
    let languages = try here.languages()
    let verifier = try PackageVerifier(
      judge: here.judge(languages), languages: languages, catalog: catalog, inputs: here.inputs)
    let names = problems.isEmpty ? catalog.problems.map(\.rawValue) : problems
    let misnamed = problems.isEmpty ? catalog.misnamed : []
    var outcome = VerificationOutcome(
      output, names: misnamed.map(\.name) + names, hasDetails: details || problems.count == 1)
    for folder in misnamed { outcome.add(CatalogError.badFolderName(folder), about: folder.name) }
    for name in names {
      do {
        outcome.add(try verifier.proof(of: catalog.package(name)))
      } catch  where !Interruption.hasHappened {
        outcome.add(error, about: name)
      }
    }
    try outcome.finish()
  }
}

extension FilePath {
  fileprivate var name: String { lastComponent?.string ?? "" }
}
