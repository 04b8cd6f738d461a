import JudgeModel
public import MasteryLog
public import Practice

/// What a learner takes along into other programs: the problems worked on, with what was learned of each.
public struct StudyNotes: Sendable {
  /// A pattern as people read it.
  public struct Heading: Sendable {
    public var id: String
    public var name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  private let problems: [PracticeProblem]
  private let insights: [ProblemID: String]
  private let notes: [ProblemID: [String]]
  private let schedule: ReviewSchedule

  /// - Parameter problems: those without progress, insight and notes are left out.
  public init(_ problems: [PracticeProblem], insights: [Insight], notes: [Note], schedule: ReviewSchedule) {
    self.insights = Dictionary(uniqueKeysWithValues: insights.map { ($0.problem, $0.text) })
    self.notes = Dictionary(grouping: notes.compactMap { note in note.problem.map { ($0, note.text) } }, by: \.0)
      .mapValues { $0.map(\.1) }
    self.problems = problems
    self.schedule = schedule
  }

  /// A table a pattern, in Markdown: problem, label, last review, next review, insight. A problem stands under the
  /// pattern it is filed under; those of none come last.
  public func markdown(_ headings: [Heading]) -> String {
    let worked = problems.filter { $0.progress != nil || insights[$0.id] != nil }
    let groups = Dictionary(grouping: worked) { $0.patterns.first ?? "" }
    let unknown = groups.keys.filter { id in !id.isEmpty && !headings.contains { $0.id == id } }.sorted()
    let known = headings + unknown.map { Heading(id: $0, name: $0) } + [Heading(id: "", name: "Others")]
    let sections = known.compactMap { heading in groups[heading.id].map { section(heading.name, $0) } }
    return sections.joined(separator: "\n")
  }

  /// Tab-separated text for Anki, a card for each problem with an insight or notes. Importing it again changes the cards
  /// that are there, since their fronts stay the same.
  ///
  /// Source of the lines that begin with `#`: Anki's manual, "Importing: Text Files", "File Headers".
  public func anki() -> String {
    let header = "#separator:tab\n#html:false\n#columns:Front\tBack\tTags\n#tags column:3\n"
    return header
      + problems.compactMap { problem in
        let back = [insights[problem.id]].compactMap { $0 } + (notes[problem.id] ?? [])
        guard !back.isEmpty else { return nil }
        let patterns = problem.patterns.isEmpty ? [] : [problem.patterns.joined(separator: ", ")]
        let name = problem.title == problem.id.rawValue ? problem.title : "\(problem.title) (\(problem.id))"
        let tags = problem.patterns + (problem.progress.map { [$0.label.rawValue] } ?? [])
        let fields = [
          ([name] + patterns).joined(separator: "\n"), back.joined(separator: "\n\n"), tags.joined(separator: " "),
        ]
        return fields.map(\.asAnkiField).joined(separator: "\t") + "\n"
      }.joined()
  }

  private func section(_ name: String, _ problems: [PracticeProblem]) -> String {
    let rows = problems.sorted { $0.id < $1.id }.map { problem in
      let progress = problem.progress
      let cells = [
        "[\(problem.title.asTableCell)](\(problem.address))", progress?.label.rawValue ?? "",
        progress?.lastReview.description ?? "", progress.map { schedule.due($0).description } ?? "",
        insights[problem.id]?.asTableCell ?? "",
      ]
      return "| \(cells.joined(separator: " | ")) |\n"
    }
    return "## \(name)\n\n| Problem | Label | Last | Next due | Insight |\n| --- | --- | --- | --- | --- |\n"
      + rows.joined()
  }
}

extension Note {
  fileprivate var problem: ProblemID? {
    if case .problem(let problem) = subject { problem } else { nil }
  }
}

extension String {
  /// A table has a line a row, and its columns end at bars.
  fileprivate var asTableCell: String {
    replacing("\\", with: "\\\\").replacing("|", with: "\\|").split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// In quotes where the text has what ends a field or begins a header.
  fileprivate var asAnkiField: String {
    let isPlain = !contains { $0 == "\t" || $0 == "\"" || $0.isNewline } && !hasPrefix("#")
    return isPlain ? self : "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
