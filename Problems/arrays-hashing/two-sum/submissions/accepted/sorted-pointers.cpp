class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<int> order(nums.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return nums[a] < nums[b]; });
        int low = 0, high = order.size() - 1;
        while (low < high) {
            long long sum = (long long)nums[order[low]] + nums[order[high]];
            if (sum == target) return {order[low], order[high]};
            if (sum < target) low++;
            else high--;
        }
        return {};
    }
};
