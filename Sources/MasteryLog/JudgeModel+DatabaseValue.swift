public import FSRS
public import GRDB
public import JudgeModel

// As their raw values, so that a column that holds anything else is an error and not a crash.
extension ProblemID: DatabaseValueConvertible {}
extension Verdict: DatabaseValueConvertible {}
extension Rating: DatabaseValueConvertible {}
extension MasteryLabel: DatabaseValueConvertible {}
