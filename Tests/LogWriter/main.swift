// log-writer FILE NAME: adds attempts to a log until it is killed, and says the source of each that was recorded.

import Foundation
import JudgeModel
import MasteryLog
import SystemPackage

let arguments = CommandLine.arguments
let derivation = Derivation(version: "nothing") { _, _ in nil }
let log = try MasteryLog(file: FilePath(arguments[1]), derivation: derivation)
for number in 0... {
  let source = "\(arguments[2]) \(number)"
  let attempt = Attempt(
    problem: ProblemID(rawValue: "problem-\(number % 50)")!, language: LanguageID(rawValue: "toy"),
    verdict: .wrongAnswer,
    judgedAt: Date(timeIntervalSince1970: 1_800_000_000 + Double(number) * 86400), utcOffset: 0, compileMilliseconds: 1,
    cpuMilliseconds: 1,
    wallMilliseconds: 1, peakBytes: 1, casesAccepted: 1, casesTotal: 2, failedCase: nil, code: Digest(of: source))
  try log.record(attempt, source: source)
  FileHandle.standardOutput.write(Data("\(source)\n".utf8))
}
