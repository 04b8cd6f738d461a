// A list in place of a set: each number is searched in it.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        list<int> once;
        for (int number : nums) {
            auto it = find(once.begin(), once.end(), number);
            if (it == once.end()) once.push_back(number);
            else once.erase(it);
        }
        return once.front();
    }
};
