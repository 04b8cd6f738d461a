class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        guard intervals.count > 1 else { return intervals }
        var intervals = intervals.sorted { (a, b) -> Bool in
            return a[0] == b[0] ? a[1] < b[1] : a[0] < b[0]
        }
        var i = 0
        for j in 1..<intervals.count {
            if intervals[j][0] > intervals[i][1] {
                i += 1
                intervals[i] = intervals[j]
            } else if intervals[j][1] > intervals[i][1] {
                intervals[i][1] = intervals[j][1]
            }
        }
        return Array(intervals[0...i])
    }
}
