// The indices are those in the sorted array.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        int low = 0, high = nums.size() - 1;
        while (low < high) {
            long long sum = (long long)nums[low] + nums[high];
            if (sum == target) return {low, high};
            if (sum < target) low++;
            else high--;
        }
        return {};
    }
};
