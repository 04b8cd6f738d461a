import JudgeModel
import SystemPackage

/// What the names of a list and its folders say about it: `stripe/thirty-days.csv`, `Stripe/1. Thirty Days.csv`,
/// `stripe_6months.csv`, `30d/stripe.csv`.
struct ListName: Hashable {
  var company: CompanyID?
  var window: TagWindow?

  /// - Parameter path: from the folder that has all the lists, or from further up.
  init(_ path: FilePath) {
    for (index, component) in path.components.reversed().enumerated() {
      var words = Words(index == 0 ? component.stem : component.string)
      if index == 0, words.text == "readme" { return }
      if let found = words.removeWindow() { window = window ?? found }
      guard company == nil, !words.isGeneric else { continue }
      company = CompanyID(named: words.text)
      if company != nil { break }
    }
    if window == nil, company != nil { window = path.windowOfFolders }
  }
}

extension FilePath {
  /// Of the nearest folder that names one and nothing else.
  fileprivate var windowOfFolders: TagWindow? {
    removingLastComponent().components.reversed().lazy.compactMap { component in
      var words = Words(component.string)
      let window = words.removeWindow()
      return words.text.isEmpty ? window : nil
    }.first
  }
}

/// A name in lower case, its words separated by one space.
private struct Words {
  var text: String

  init(_ name: String) {
    // The number that keeps files in order: "1. Thirty Days".
    let name = name.replacing(/^\d+\.\s*/, with: "")
    text = name.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }

  /// Of a folder or file that says nothing about its content.
  var isGeneric: Bool { text.isEmpty || Self.generic.contains(text) }

  /// Takes a window off the end.
  mutating func removeWindow() -> TagWindow? {
    for (phrase, window) in Self.phrases where text == phrase || text.hasSuffix(" " + phrase) {
      text = text.dropLast(phrase.count).trimmed
      for word in ["last", "past"] where text == word || text.hasSuffix(" " + word) {
        text = text.dropLast(word.count).trimmed
      }
      return window
    }
    return nil
  }

  /// The longest first: "more than six months" ends in "six months".
  private static let phrases: [(String, TagWindow)] = [
    ("more than six months", .older), ("more than 6 months", .older), ("older", .older),
    ("thirty days", .thirtyDays), ("30 days", .thirtyDays), ("30days", .thirtyDays), ("30d", .thirtyDays),
    ("three months", .threeMonths), ("3 months", .threeMonths), ("3months", .threeMonths), ("90 days", .threeMonths),
    ("90days", .threeMonths), ("90d", .threeMonths),
    ("six months", .sixMonths), ("6 months", .sixMonths), ("6months", .sixMonths), ("6m", .sixMonths),
    ("one year", .oneYear), ("1 year", .oneYear), ("1year", .oneYear), ("1y", .oneYear),
    ("two years", .twoYears), ("2 years", .twoYears), ("2 year", .twoYears), ("2years", .twoYears),
    ("2year", .twoYears), ("2y", .twoYears),
    ("all time", .all), ("alltime", .all), ("all", .all),
  ]

  private static let generic: Set<String> = [
    "list", "lists", "problems", "questions", "data", "index", "company", "companies", "company tags", "tags",
    "downloads", "download", "documents", "desktop", "home", "tmp",
  ]
}
