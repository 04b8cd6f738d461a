class Solution {
    func removeDuplicates(_ nums: inout [Int]) -> Int {
        guard nums.count > 1 else { return nums.count }
        // number of duplicates so far = how far a new number moves to the left
        var duplicates = 0
        for i in 1..<nums.count {
            if nums[i] == nums[i - 1] {
                duplicates += 1
            } else {
                nums[i - duplicates] = nums[i]
            }
        }
        return nums.count - duplicates
    }
}
