// Water is added in horizontal layers: each time a column closes the hollow above a lower one.
class Solution {
public:
    int trap(vector<int>& height) {
        stack<int> open;
        int water = 0;
        for (int i = 0; i < height.size(); i++) {
            while (!open.empty() && height[open.top()] < height[i]) {
                int bottom = height[open.top()];
                open.pop();
                if (open.empty()) break;
                int left = open.top();
                water += (min(height[left], height[i]) - bottom) * (i - left - 1);
            }
            open.push(i);
        }
        return water;
    }
};
