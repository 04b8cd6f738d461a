// Numbers below 0 are no indices.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        vector<pair<int, int>> counts(10001);
        for (int number : nums) {
            counts[number].first++;
            counts[number].second = number;
        }
        sort(counts.rbegin(), counts.rend());
        vector<int> result;
        for (int i = 0; i < k; i++) result.push_back(counts[i].second);
        return result;
    }
};
