import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Languages
import MasteryLog

/// What a shell offers for an argument, asked for while a person types: fast, and silent when something is wrong.
enum Completions {
  static let problems = CompletionKind.custom { _, _, _ in slugs }

  /// For an argument that is the file when the problem is left out.
  static let problemsAndFiles = CompletionKind.custom { _, _, prefix in slugs + files(startingWith: prefix) }

  static let languages = CompletionKind.custom { _, _, _ in
    (try? Composition.current.languages().ids.map(\.rawValue)) ?? []
  }

  static let patterns = CompletionKind.custom { _, _, _ in patternNames }

  static var patternNames: [String] {
    (try? Composition.current.catalog().patterns().map(\.id)) ?? []
  }

  static let lists = CompletionKind.custom { _, _, _ in
    (try? Composition.current.catalog().lists { _ in }.map(\.id)) ?? []
  }

  static let companies = CompletionKind.custom { _, _, _ in
    ((try? CompanySources(Composition.current).companyIDs()) ?? []).map(\.rawValue).sorted()
  }

  /// Of the problem that the words before name.
  static let cases = CompletionKind.custom { words, _, _ in
    let here = Composition.current
    guard let catalog = try? here.catalog(),
      let slug = words.compactMap(ProblemID.init).first(where: catalog.problems.contains),
      let package = try? catalog.package(slug)
    else { return [] }
    return ((try? package.cases(cachingInputsIn: here.inputs)) ?? []).map(\.id)
      + here.ownCases.cases(of: package) { _ in }.map(\.id)
  }

  static var slugs: [String] {
    (try? Composition.current.catalog().problems.map(\.rawValue)) ?? []
  }

  /// Visible files, and folders with a slash.
  private static func files(startingWith prefix: String) -> [String] {
    let parent = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.isEmpty ? "." : parent)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      var isDirectory: ObjCBool = false
      let path = parent + name
      return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
        ? path + "/" : path
    }
  }
}
