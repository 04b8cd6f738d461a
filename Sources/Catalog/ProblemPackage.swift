public import Inputs
public import JudgeModel
import Manifest
public import SystemPackage

/// A problem's folder: its manifest is read at once, everything else when it is asked for.
public struct ProblemPackage: Sendable {
  public let folder: FilePath
  public let problem: Problem
  /// nil for a program on stdin and stdout.
  public let input: InputDescription?
  let manifest: ManifestLocation

  public init(folder: FilePath) throws {
    guard let id = ProblemID(rawValue: folder.name) else { throw CatalogError.badFolderName(folder) }
    let node = try ManifestNode(contentsOf: folder.appending("problem.yaml"))
    let contents = try ProblemManifest(node, id: id, folder: folder)
    self.folder = folder
    manifest = node.location
    problem = contents.problem
    input = contents.input
  }

  /// The statement without examples, in Markdown.
  public func statement() throws -> String {
    let theirs = folder.appending("problem_statement/problem.en.md")
    return try (theirs.exists ? theirs : folder.appending("statement/problem.en.md")).readText()
  }

  public func hints() throws -> String {
    try folder.appending("hints.md").readText()
  }

  /// The files in `submissions/<group>/`, such as `accepted`.
  public func submissions(_ group: String) -> [FilePath] {
    folder.appending("submissions").appending(group).children
  }

  /// The names of the folders in `submissions/`.
  public var submissionGroups: [String] {
    folder.appending("submissions").children.map(\.name)
  }

  /// All cases in test order: examples, hand-made, generated.
  ///
  /// - Parameter cache: a folder for the generated inputs; it is made when it is missing.
  public func cases(cachingInputsIn cache: FilePath) throws -> [TestCase] {
    guard let signature = problem.signature, let input else { return try dataCases() }
    let tests = try testsManifest(signature, input)
    return try tests.written + tests.generated.map { try $0.testCase(signature, cache) }
  }

  /// - Throws: for the first generated case whose seed, shape or description no longer makes the input that was recorded.
  public func checkGeneratedInputs() throws {
    guard let signature = problem.signature, let input else { return }
    for generated in try testsManifest(signature, input).generated { try generated.check(signature) }
  }

  public func testsManifest(_ signature: Signature, _ input: InputDescription) throws -> TestsManifest {
    let descriptions = try ManifestNode(contentsOf: folder.appending("problem.yaml"))
    return try TestsManifest(
      ManifestNode(contentsOf: folder.appending("tests.yaml")), signature: signature, checker: problem.checker,
      input: input, descriptions: descriptions)
  }

  /// `data/sample` and then `data/secret`, in the order of their names, as the ICPC format has them.
  private func dataCases() throws -> [TestCase] {
    if let validator = ["output_validator", "output_validators"].first(where: { folder.appending($0).exists }) {
      throw CatalogError.unsupported(manifest, "a custom \(validator)")
    }
    let cases = try dataCases(in: "sample", as: .example) + dataCases(in: "secret", as: .secret)
    guard !cases.isEmpty else { throw CatalogError.noCases(folder) }
    return cases
  }

  private func dataCases(in name: String, as group: TestCase.Group) throws -> [TestCase] {
    let data = folder.appending("data").appending(name)
    return try data.filesBeneath.filter { $0.extension == "in" }.map { input in
      var answer = input
      answer.extension = "ans"
      guard answer.exists else { throw CatalogError.unreadable(answer, .noSuchFileOrDirectory) }
      // Groups are folders, and their files may have the same names.
      let path = input.string.dropFirst(data.string.count + 1).dropLast(3)
      return TestCase(
        id: "\(name)-\(path.replacing("/", with: "-"))", group: group, input: .file(input),
        answer: .text(.file(answer)))
    }
  }
}

extension FilePath {
  /// Secret data may be in groups, which are folders.
  fileprivate var filesBeneath: [FilePath] {
    children.flatMap { $0.extension == nil ? $0.filesBeneath : [$0] }
  }
}
