// The whole array is searched for each different number.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        vector<pair<int, int>> counts;
        for (int number : set<int>(nums.begin(), nums.end())) {
            int count = 0;
            for (int i = 0; i < nums.size(); i++) {
                if (nums[i] == number) count++;
            }
            counts.push_back({count, number});
        }
        sort(counts.rbegin(), counts.rend());
        vector<int> result;
        for (int i = 0; i < k; i++) result.push_back(counts[i].second);
        return result;
    }
};
