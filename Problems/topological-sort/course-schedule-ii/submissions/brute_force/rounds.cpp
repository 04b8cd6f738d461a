class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<int> order;
        auto taken = [&](int course) { return find(order.begin(), order.end(), course) != order.end(); };
        while (order.size() < numCourses) {
            int next = -1;
            for (int course = 0; course < numCourses && next < 0; course++) {
                if (taken(course)) continue;
                bool ready = true;
                for (auto& pair : prerequisites)
                    if (pair[0] == course && !taken(pair[1])) ready = false;
                if (ready) next = course;
            }
            if (next < 0) return {};
            order.push_back(next);
        }
        return order;
    }
};
