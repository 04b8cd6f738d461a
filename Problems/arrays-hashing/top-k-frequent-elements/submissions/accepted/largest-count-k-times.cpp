// Goes through all counts for each of the k numbers.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int number : nums) counts[number]++;
        vector<int> result;
        while (k-- > 0) {
            auto most = counts.begin();
            for (auto it = counts.begin(); it != counts.end(); it++) {
                if (it->second > most->second) most = it;
            }
            result.push_back(most->first);
            counts.erase(most);
        }
        return result;
    }
};
