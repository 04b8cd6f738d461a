# What one writes to try a LeetCode solution by hand; the solution is pasted above this line.
nums = list(map(int, input().split()))
print(*Solution().twoSum(nums, int(input())))
