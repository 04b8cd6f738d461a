// First the index of the smallest number, then lower_bound in both parts.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        auto smallest = partition_point(nums.begin(), nums.end(), [&](int x) { return x > nums.back(); });
        for (auto [first, last] : {pair(nums.begin(), smallest), pair(smallest, nums.end())}) {
            auto it = lower_bound(first, last, target);
            if (it != last && *it == target) return it - nums.begin();
        }
        return -1;
    }
};
