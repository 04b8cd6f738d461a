import Authoring
import Catalog
import JudgeModel

/// Proves packages, several at a time, and none whose proof is known.
struct Verification: Sendable {
  let catalog: Catalog
  let verifier: PackageVerifier
  let known: KnownProofs
  /// Whether known proofs count for nothing.
  let again: Bool
  /// How many packages at a time.
  let jobs: Int

  enum Finding: Sendable {
    case proof(PackageProof, KnownProofs.Seal)
    case knownProof(PackageProof)
    case failure(any Error)
  }

  /// - Parameter found: called in the order of the names, but at the end for those whose times have to be measured again with
  ///   nothing else at work.
  /// - Throws: only when it was interrupted.
  func run(_ names: [String], _ progress: ProgressLine, found: (String, Finding) -> Void) throws {
    var findings = OrderedFindings(names)
    try Crew(size: jobs).share(Array(names.enumerated())) { task, tell in
      let finding = find(task.element) { tell(Message.happened($0)) }
      tell(.found(finding, task.offset))
    } receive: { message in
      switch message {
      case .happened(let event): progress.show(event)
      case .found(let finding, let index):
        progress.showPackage()
        findings.add(finding, at: index, isLate: jobs > 1 && finding.isInDoubt, found)
      }
    }
    for (name, finding) in findings.late { found(name, try measuredAgain(finding, of: name, progress)) }
  }

  private enum Message: Sendable {
    case happened(PackageVerifier.Event)
    case found(Finding, Int)
  }

  private func find(_ name: String, report: (PackageVerifier.Event) -> Void) -> Finding {
    do {
      let package = try catalog.package(name)
      let seal = known.seal(of: package)
      if !again, let proof = known.proof(for: seal) { return .knownProof(proof) }
      let proof = try verifier.proof(of: package, report: report)
      // A proof that is not remembered is only made again.
      try? known.remember(proof, for: seal)
      return .proof(proof, seal)
    } catch {
      return .failure(error)
    }
  }

  private func measuredAgain(_ finding: Finding, of name: String, _ progress: ProgressLine) throws -> Finding {
    guard case .proof(let proof, let seal) = finding else { return finding }
    do {
      let again = try verifier.measuredAgain(proof, of: catalog.package(name)) { progress.show($0) }
      try? known.remember(again, for: seal)
      return .proof(again, seal)
    } catch  where !Interruption.hasHappened {
      return .failure(error)
    }
  }
}

extension Verification.Finding {
  fileprivate var isInDoubt: Bool {
    if case .proof(let proof, _) = self { proof.isInDoubt } else { false }
  }
}

/// Holds back what is known before what comes before it.
private struct OrderedFindings {
  private let names: [String]
  private var findings: [Verification.Finding?]
  private var heldBack: Set<Int> = []
  private var next = 0
  private(set) var late: [(String, Verification.Finding)] = []

  init(_ names: [String]) {
    self.names = names
    findings = Array(repeating: nil, count: names.count)
  }

  /// - Parameters:
  ///   - isLate: keeps it to the end.
  ///   - found: called with all that stands in no other's shadow any more.
  mutating func add(
    _ finding: Verification.Finding, at index: Int, isLate: Bool, _ found: (String, Verification.Finding) -> Void
  ) {
    findings[index] = finding
    if isLate { heldBack.insert(index) }
    while next < names.count, let finding = findings[next] {
      if heldBack.contains(next) { late.append((names[next], finding)) } else { found(names[next], finding) }
      next += 1
    }
  }
}
