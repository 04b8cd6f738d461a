import Foundation
import GRDB
import JudgeModel

extension MasteryLog {
  /// Adds what was done elsewhere, oldest first, all of it or nothing.
  ///
  /// What is there already is left out: as many submissions as the log has of the same problem, second and verdict. So
  /// the same history may be added again, and one that has grown since.
  ///
  /// - Returns: how many were added.
  @discardableResult
  public func record(elsewhere submissions: [PastSubmission]) throws -> Int {
    try write { db in
      // In the order of time, so that ids are too. Equals stay in the order of their list.
      let ordered = submissions.enumerated().sorted {
        ($0.element.finishedAt, $0.offset) < ($1.element.finishedAt, $1.offset)
      }.map(\.element)
      let isNew = try newOnes(among: ordered, db)
      for (submission, isNew) in zip(ordered, isNew) where isNew {
        let day = StudyDay(
          at: submission.finishedAt, utcOffset: submission.utcOffset, rollover: derivation.rollover)
        if var attempt = submission.attempt { try attempt.insert(db) }
        try submission.event?.insert(db)
        if let grade = submission.grade {
          try Overruling(
            grade, of: submission.problem, on: day, at: submission.finishedAt, utcOffset: submission.utcOffset
          ).insert(db)
        }
      }
      let added = zip(ordered, isNew).filter(\.1).map(\.0)
      for problem in Set(added.map(\.problem)) { try derive(problem, db) }
      return added.count
    }
  }

  private func newOnes(among submissions: [PastSubmission], _ db: Database) throws -> [Bool] {
    var known: [ProblemID: [KnownSubmission: Int]] = [:]
    return try submissions.map { submission in
      var ofProblem = try known[submission.problem] ?? self.known(of: submission.problem, db)
      let key = KnownSubmission(submission.finishedAt, submission.verdict)
      let count = ofProblem[key, default: 0]
      ofProblem[key] = count - 1
      known[submission.problem] = ofProblem
      return count <= 0
    }
  }

  /// How many there are of each.
  private func known(of problem: ProblemID, _ db: Database) throws -> [KnownSubmission: Int] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT judgedAt, verdict FROM attempt WHERE problem = :problem
        UNION ALL SELECT at, NULL FROM sittingEvent WHERE problem = :problem
        """, arguments: ["problem": problem.rawValue])
    var counts: [KnownSubmission: Int] = [:]
    while let row = try rows.next() {
      let verdict = try row.decode(Verdict?.self, atIndex: 1)
      counts[KnownSubmission(try row.decode(StoredDate.self, atIndex: 0).date, verdict), default: 0] += 1
    }
    return counts
  }
}

/// What tells one submission on a problem from another.
private struct KnownSubmission: Hashable {
  /// Since 1970: other programs write no fractions.
  let second: Int
  let verdict: Verdict?

  init(_ date: Date, _ verdict: Verdict?) {
    second = Int(date.timeIntervalSince1970.rounded(.down))
    self.verdict = verdict
  }
}
