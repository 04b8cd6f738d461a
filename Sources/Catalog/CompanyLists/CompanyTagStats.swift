import Foundation
import JudgeModel

/// LeetCode's `company_tag_stats` in JSON: for a problem, the companies that were reported to ask it, in the last half
/// year ("1"), in the half year before ("2") and in the year before that ("3").
struct CompanyTagStats {
  private(set) var entries: [ListEntry] = []

  /// nil when the text is not JSON.
  ///
  /// - Parameter problem: of statistics that do not say themselves whose they are.
  init?(_ text: ListText, problem: ProblemID?) {
    guard let first = text.bytes.first(where: { !$0.isBlank }), "{[".utf8.contains(first),
      let json = try? JSONSerialization.jsonObject(with: Data(text.bytes))
    else { return nil }
    add(json, of: problem)
  }

  /// Statistics stand by themselves, beneath a problem's slug, or beside it in what LeetCode sends about the problem.
  private mutating func add(_ json: Any, of problem: ProblemID?) {
    if let list = json as? [Any] {
      for element in list { add(element, of: problem) }
    } else if let map = json as? [String: Any] {
      if let problem, map.isStatistics { return addStatistics(map, of: problem) }
      let slug = Self.slugKeys.lazy.compactMap { map[$0] as? String }.first.flatMap(\.problemOfSlug)
      for (key, value) in map.sorted(by: { $0.key < $1.key }) { add(value, under: key, of: slug ?? problem) }
    }
  }

  private mutating func add(_ value: Any, under key: String, of problem: ProblemID?) {
    if let text = value as? String, Self.statisticsKeys.contains(key) {
      guard let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return }
      add(json, of: problem)
    } else if !Self.statisticsKeys.contains(key), let map = value as? [String: Any], map.isStatistics {
      add(map, of: key.problemOfSlug ?? problem)
    } else {
      add(value, of: problem)
    }
  }

  private mutating func addStatistics(_ map: [String: Any], of problem: ProblemID) {
    for (key, window) in Self.windows {
      for company in map[key] as? [[String: Any]] ?? [] {
        let name = company["slug"] as? String ?? company["name"] as? String
        guard let id = name.flatMap({ CompanyID(named: $0) }) else { continue }
        let count = company["timesEncountered"] as? Int
        entries.append(ListEntry(line: 1, problem: problem, company: id, window: window, count: count))
      }
    }
  }

  private static let windows: [(String, TagWindow)] = [("1", .sixMonths), ("2", .oneYear), ("3", .twoYears)]
  private static let slugKeys = ["titleSlug", "title_slug", "questionTitleSlug"]
  private static let statisticsKeys = ["companyTagStats", "company_tag_stats"]
}

extension [String: Any] {
  fileprivate var isStatistics: Bool {
    !isEmpty && allSatisfy { key, value in ["1", "2", "3"].contains(key) && value is [Any] }
  }
}
