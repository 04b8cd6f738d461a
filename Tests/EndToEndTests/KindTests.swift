import Foundation
import JudgeModel
import SystemPackage
import TestSupport
import Testing

/// Every kind of signature in every language of this repository: each solution in Tests/Kinds gets the verdict of its folder.
struct KindTests {
  static let kinds = folders(in: repository.appending("Tests/Kinds"))
  static let languages = ["cpp", "py", "swift"]

  @Test func `there are kinds`() {
    #expect(Self.kinds.count >= 17)
  }

  @Test(arguments: kinds, languages)
  func `a solution gets the verdict of its folder`(_ kind: FilePath, _ language: String) throws {
    var home = try Home()
    home.environment["JUDGE_HOME"] = repository.string
    home.environment["XDG_CACHE_HOME"] = try Self.cache.get().path.string
    let submissions = kind.appending("submissions")
    var judged: Set<String> = []
    for group in Self.folders(in: submissions) {
      for file in Self.files(in: group) where file.extension == language {
        let result = try home.run(["submit", kind.string, file.string, "--json", "--stress", "0", "--no-growth"])
        let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
        #expect(report.verdict == Self.verdicts[group.lastComponent?.string ?? ""], "\(file) \(report)")
        judged.insert(group.lastComponent?.string ?? "")
      }
    }
    #expect(judged.isSuperset(of: ["accepted", "wrong_answer"]))
  }

  private struct Report: Decodable {
    var verdict: Verdict
    var failure: Failure?

    struct Failure: Decodable {
      var message: String?
    }
  }

  private static let verdicts: [String: Verdict] = [
    "accepted": .accepted, "wrong_answer": .wrongAnswer, "run_time_error": .runtimeError,
  ]

  /// One for all, so that each kit is built once.
  static let cache = Result { try TemporaryFolder() }

  private static func folders(in folder: FilePath) -> [FilePath] {
    files(in: folder).filter { $0.extension == nil }
  }

  private static func files(in folder: FilePath) -> [FilePath] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    return names.sorted().map { folder.appending($0) }
  }
}
