import ArgumentParser
import Authoring
import Catalog
import Foundation
import JudgeModel

/// Proves problem packages by judging all their submissions.
struct VerifyProblem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove packages: each submission must get the verdict of its folder.",
    discussion: "Without a name: all of the catalog. Example: judge problem verify two-sum")

  @Argument(help: "Slugs, or paths of packages.", completion: Completions.problems)
  var problems: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let catalog = try here.catalog()
    if problems.isEmpty, let folder = catalog.misnamed.first { throw CatalogError.badFolderName(folder) }
    let names = problems.isEmpty ? catalog.problems.map(\.rawValue) : problems
    let languages = try here.languages()
    let verifier = try PackageVerifier(
      judge: here.judge(languages), languages: languages, catalog: catalog, inputs: here.inputs)
    var proofs: [PackageProof] = []
    for name in names {
      let package = try catalog.package(name)
      if !output.json { print(package) }
      let proof = try verifier.proof(of: package) { if !output.json { print($0) } }
      if !output.json {
        for gap in proof.gaps { output.terminal.print("  " + output.terminal.styled("✘", .red) + " \(gap.words)") }
      }
      proofs.append(proof)
    }
    if output.json { try printJSON(ProofsReport(problems: proofs.map(ProofReport.init))) }
    if !proofs.allSatisfy(\.isProven) { throw ExitCode.notAccepted }
  }

  private func print(_ package: ProblemPackage) {
    output.terminal.print("\n" + output.terminal.styled(package.problem.id.rawValue, .bold))
  }

  private func print(_ proof: SubmissionProof) {
    let terminal = output.terminal
    let sign = proof.fault == nil ? terminal.styled("✔", .green) : terminal.styled("✘", .red)
    let share = String(format: "%3.0f %% of the limit", min(proof.slowest, 9.99) * 100)
    let caught = proof.caughtBy.map { "  by \($0)" } ?? ""
    terminal.print("  \(sign) \(proof.verdict.rawValue.padded(to: 3))  \(proof.name.padded(to: 48))  \(share)\(caught)")
    if let fault = proof.fault { terminal.print("      " + fault.words) }
  }
}

extension SubmissionProof.Fault {
  fileprivate var words: String {
    switch self {
    case .expected(let verdicts): "expected \(verdicts.map(\.rawValue).joined(separator: " or "))"
    case .tooNearLimit(let room): String(format: "the limit is only %.1f times its slowest case", room)
    case .barelyTooSlow: "it is too slow by so little that a faster machine would accept it"
    }
  }
}

extension PackageProof.Gap {
  fileprivate var words: String {
    switch self {
    case .unknownGroup(let name):
      "submissions/\(name) is none of \(SubmissionGroup.allCases.map(\.rawValue).joined(separator: ", "))"
    case .noSubmission(let group): "submissions/\(group.rawValue) is empty"
    case .tooFewWrong(let found, let needed):
      "\(found) wrong or too slow submissions; at least \(needed) show that the cases catch mistakes"
    case .unknownPattern(let name, let known):
      "the pattern \(name) is not in patterns.yaml; \(known.nearest(to: name).first.map { "is it \($0)?" } ?? "add it")"
    case .misplaced(let pattern, let folder): "its first pattern is \(pattern), but it lies in the folder \(folder)"
    case .hints(let needed): "the sections of hints.md must be \(needed.joined(separator: ", "))"
    case .unknownLanguage(let id, let known):
      "names has \(id), which is no plugin; there are \(known.map(\.rawValue).joined(separator: ", "))"
    }
  }
}

struct ProofsReport: Encodable {
  let schema = 1
  let problems: [ProofReport]
}

struct ProofReport: Encodable {
  let slug: ProblemID
  let cases: Int
  let submissions: [Entry]
  let gaps: [String]

  struct Entry: Encodable {
    let name: String
    let verdict: Verdict
    @OrNull var caughtBy: String?
    let ofLimit: Double
    @OrNull var fault: String?
  }

  init(_ proof: PackageProof) {
    slug = proof.problem
    cases = proof.caseCount
    gaps = proof.gaps.map(\.words)
    submissions = proof.submissions.map {
      Entry(
        name: $0.name, verdict: $0.verdict, caughtBy: $0.caughtBy, ofLimit: $0.slowest,
        fault: $0.fault?.words)
    }
  }
}
