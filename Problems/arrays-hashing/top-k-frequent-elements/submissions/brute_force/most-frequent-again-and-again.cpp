// Takes the most frequent number out, k times.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        vector<int> rest = nums, result;
        while (result.size() < k) {
            int most = rest[0];
            for (int number : rest) {
                if (count(rest.begin(), rest.end(), number) > count(rest.begin(), rest.end(), most)) most = number;
            }
            result.push_back(most);
            rest.erase(remove(rest.begin(), rest.end(), most), rest.end());
        }
        return result;
    }
};
